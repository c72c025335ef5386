import Foundation
import Testing

@testable import ferry

/// Holds what Ferry makes of each header against what was recorded and looked at.
///
/// `make record` writes the files anew. Without it nothing is ever written.
@Suite struct SnapshotTests {
  private static let isRecording = ProcessInfo.processInfo.environment["FERRY_RECORD_SNAPSHOTS"] == "1"

  @Test(arguments: Snapshot.all) func isAsRecorded(_ snapshot: Snapshot) throws {
    let (swift, audit) = try snapshot.render()
    try compare(swift, with: snapshot.recorded.appendingPathExtension("swift.txt"))
    try compare(audit, with: snapshot.recorded.appendingPathExtension("audit.txt"))
  }

  private func compare(_ text: String, with file: URL) throws {
    let recorded = try? String(contentsOf: file, encoding: .utf8)
    if recorded == text { return }
    if Self.isRecording {
      try Data(text.utf8).write(to: file)
    } else {
      let difference = UnifiedDiff.text(path: file.lastPathComponent, old: recorded, new: text)
      Issue.record("what is generated has changed; 'make record' accepts it\n\(difference)")
    }
  }
}
