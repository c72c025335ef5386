// expected error: type 'ExportedConstantsConstants' has no member 'releaseVerbosity'
import ExportedConstants

func read() -> Int {
  ExportedConstantsConstants.releaseVerbosity
}
