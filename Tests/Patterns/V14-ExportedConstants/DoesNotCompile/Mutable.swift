// expected error: cannot find 'releaseVerbosity' in scope
import ExportedConstants

func read() -> Int {
  releaseVerbosity
}
