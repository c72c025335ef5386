import Jansson
import LibrarySupport

struct Stopped: Error {}

func failures() throws {
  expectThrows("'[' or '{' expected near 'nonsense'") { try JSON(input: "nonsense", flags: 0) }
  expectThrows("string or '}' expected near end of file") { try JSON(input: "{", flags: 0) }
  expectThrows("duplicate object key near '\"a\"'") {
    try JSON(input: #"{"a":1,"a":2}"#, flags: JanssonConstants.rejectDuplicates)
  }
  expectThrows("unable to decode byte 0xff") { try JSON(buffer: [0x5b, 0x22, 0xff, 0x22, 0x5d], flags: 0) }
  expectThrows("unable to open /nowhere/file.json: No such file or directory") {
    try JSON(path: "/nowhere/file.json", flags: 0)
  }
  do throws(JanssonError) {
    _ = try JSON(input: "[1,\n 2,]", flags: 0)
    expect(false, "a comma too many")
  } catch {
    guard case .detailed(let details) = error else { throw error }
    expect(details.line == 2 && details.column == 4 && details.position == 8, "line 2, column 4, got \(details)")
  }
  expectThrows("NUL") { try JSON(input: "[]\0", flags: 0) }
  let array = try JSON(buffer: Array("[1]".utf8), flags: 0)
  expect((try? array.objectSetNew("key", value: JSON(1))) == nil, "an array refused as an object")
  expect((try? array.arrayAppend(array)) == nil, "a circle refused")
  expect((try? array.arrayRemove(7)) == nil, "an index beyond the end refused")
  expect((try? array.dumpFile("/dev/full", flags: 0)) == nil, "a full disk")
  expect((try? array.dumpFile("/nowhere/file.json", flags: 0)) == nil, "a missing folder")
  // A text with a NUL in it, which is no document by itself.
  let text = try JSON(Array("a\0b".utf8))
  expectEqual(try text.stringValue, "a\0b")
  expectEqual(try array.dumpb(0, capacity: 10), Array("[1]".utf8))
  expectThrows("json_dumpb") { try text.dumpb(0, capacity: 100) }
  do {
    try array.dumpCallback(0) { (_: [UInt8]) throws(Stopped) in throw Stopped() }
    expect(false, "the closure's error")
  } catch { expect(error is Stopped, "the closure's error, got \(error)") }
}
