internal import CLibrarySupport
internal import Glibc

/// Calls `body` on each of so many threads at once, with the number of the thread.
public func onThreads(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
  final class Box {
    let body: @Sendable (Int) -> Void
    init(_ body: @escaping @Sendable (Int) -> Void) { self.body = body }
  }
  let box = Box(body)
  run_on_threads(
    Int32(count),
    { context, index in Unmanaged<Box>.fromOpaque(context!).takeUnretainedValue().body(Int(index)) },
    Unmanaged.passUnretained(box).toOpaque())
  withExtendedLifetime(box) {}
}

/// A folder that is there while `body` runs.
public func withTemporaryFolder<Result>(_ body: (String) throws -> Result) rethrows -> Result {
  var path = Array("/tmp/ferry-library-XXXXXX".utf8CString)
  let folder = path.withUnsafeMutableBufferPointer { mkdtemp($0.baseAddress!).map { String(cString: $0) } }
  guard let folder else { fatal("no temporary folder") }
  defer { removeFolder(folder) }
  return try body(folder)
}

/// The address of a small HTTP server on this machine: `bytes/N` gives so many bytes, anything else what it is sent.
public var serverAddress: String { "http://127.0.0.1:\(http_server_port())/" }

/// An address on this machine where nobody listens.
public var closedAddress: String { "http://127.0.0.1:\(closed_port())/" }

/// A disk that is full while `body` runs: no file grows beyond `bytes`.
public func withFullDisk<Result>(after bytes: Int, _ body: () throws -> Result) rethrows -> Result {
  limit_file_size(bytes)
  defer { limit_file_size(-1) }
  return try body()
}

private func removeFolder(_ folder: String) {
  guard let directory = opendir(folder) else { return }
  while let entry = readdir(directory) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name != "." && name != ".." { unlink("\(folder)/\(name)") }
  }
  closedir(directory)
  rmdir(folder)
}
