import Foundation

/// A temporary directory with a small library's header, removed when it is no longer used.
final class Workspace {
  let path: String

  /// A library that needs no annotations.
  static let counter = """
    #include <stddef.h>
    /** Counts. */
    typedef struct counter counter;
    /** Makes a counter; free it with counter_destroy(). */
    counter *counter_create(int start);
    void counter_destroy(counter *c);
    int counter_get_value(const counter *c);
    void counter_increment(counter *c, int step);

    """

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("ferry-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try write("counter.h", Self.counter)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  var output: String { file("Generated") }

  func write(_ name: String, _ text: String) throws {
    try write(name, Data(text.utf8))
  }

  func write(_ name: String, _ data: Data) throws {
    let url = URL(fileURLWithPath: file(name))
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  func read(_ name: String) throws -> String { try String(contentsOfFile: file(name), encoding: .utf8) }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: file(name)) }

  /// The names in a directory, sorted; empty where it does not exist.
  func names(in directory: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: file(directory))) ?? []).sorted()
  }

  /// The options that name the library.
  var library: [String] { ["--module", "CCounter", "--header", "counter.h", "--include-path", path] }

  /// `ferry generate` for the library.
  func generate(_ more: String...) throws -> FerryTool {
    try FerryTool(["generate", "--output", output] + library + more)
  }
}
