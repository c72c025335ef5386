import FileStream
import ScenarioSupport

public func scenario() throws {
  let path = "/tmp/ferry-file-stream-\(liveAllocations)"
  let ledger = try Ledger()
  try ledger.print(path)
  expectEqual(try fileSize(path), 10)
  expectEqual(try ledger.read(path), 10)
  expectEqual(try fileSize(path), 10)

  // The file is open as long as the ledger reads from it.
  try ledger.setInputFile(path)
  expectEqual(ledger.next(), 48)
  expectEqual(ledger.next(), 32)
  try ledger.setInputFile(path)
  expectEqual(ledger.next(), 48)
  let other = try Ledger(path)
  expectEqual(other.next(), 48)

  // What follows the header is read when the call is over, also while another file is read from the beginning.
  let reader = try Ledger()
  expectEqual(try reader.readHeader(path), 0)
  expectEqual(reader.next(), 32)
  expectEqual(reader.next(), 101)
  expectEqual(try reader.readHeader(path), 0)
  expectEqual(reader.next(), 32)

  expectThrows(FileStreamError.boundary(.fileFailed(parameter: "path", code: 2))) {
    try ledger.setInputFile("/nowhere/at/all")
  }
  expectEqual(ledger.next(), 32)
  expectThrows(FileStreamError.boundary(.fileFailed(parameter: "path", code: 2))) { try Ledger("/nowhere/at/all") }
  expectThrows(FileStreamError.boundary(.interiorNUL(parameter: "path"))) { try fileSize("a\0b") }
  // Writing may fail late, when the file is full.
  expectThrows(FileStreamError.boundary(.fileFailed(parameter: "path", code: 28))) { try ledger.print("/dev/full") }
}
