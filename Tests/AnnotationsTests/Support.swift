import Annotations
import CModel
import Testing

/// Reads annotations that have to be correct.
func read(_ text: String) throws -> Annotations {
  try AnnotationsReader().read(text: text, file: "bindings.yaml")
}

/// The problems of annotations, each as it is printed, without the file's name and the word "error".
func problems(_ text: String) -> [String] {
  problems { () throws(DiagnosticsError) in try AnnotationsReader().read(text: text, file: "b.yaml") }
}

func problems(utf8 bytes: [UInt8]) -> [String] {
  problems { () throws(DiagnosticsError) in try AnnotationsReader().read(utf8: bytes, file: "b.yaml") }
}

private func problems(_ body: () throws(DiagnosticsError) -> Annotations) -> [String] {
  do throws(DiagnosticsError) {
    _ = try body()
    return []
  } catch {
    return error.diagnostics.map { diagnostic in
      let place = diagnostic.location.map { "\($0.line):\($0.column)" } ?? "nowhere"
      return "\(place) \(diagnostic.message)"
    }
  }
}

/// Numbers that look random and are the same on every run (SplitMix64, by Steele, Lea and Flood).
struct DeterministicGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
