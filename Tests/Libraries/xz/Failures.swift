import LibrarySupport
import XZ

func failures() throws {
  let packed = try easyBufferEncode(6, check: .crc64, in: text(5))
  func decode(_ bytes: [UInt8], limit: UInt64 = unlimited) throws -> [UInt8] {
    try pump(bytes, through: Stream(memlimit: limit, flags: 0), maximum: 10_000)
  }
  expectEqual(try decode(packed), text(5))
  expectThrows(XZError.memlimitError) { try decode(packed, limit: 1000) }
  expectThrows(XZError.formatError) { try decode(Array("no such file format".utf8)) }
  var corrupt = packed
  corrupt[packed.count / 2] ^= 0xff
  expectThrows(XZError.dataError) { try decode(corrupt) }
  expectThrows(CutOff()) { try decode(Array(packed.dropLast(8))) }
  expectThrows(CutOff()) { try decode([]) }
  expectThrows(XZError.optionsError) { try Stream(preset: 77, check: .crc64) }
  expectThrows(XZError.bufError) { try easyBufferEncode(0, check: .crc64, in: text(5), capacity: 10) }
  // A limit that is raised after the stream has asked for more lets it go on.
  let stream = try Stream(memlimit: 1000, flags: 0)
  expectThrows(XZError.memlimitError) { try stream.code(packed, action: .run) }
  expectThrows(XZError.memlimitError) { try stream.setMemlimit(1001) }
  try stream.setMemlimit(stream.memusage)
  expect(stream.memlimitGet > 1000, "the new limit")
  // What it had read by then it has read.
  let read = Int(stream.totalIn)
  expectEqual(try stream.code(Array(packed.dropFirst(read)), action: .finish).output, text(5))
  // An index that was handed over is gone, and stays where handing it over fails.
  let index = try Index()
  let other = try index.dup()
  expectThrows(XZError.progError) { try index.append(.max / 2, uncompressedSize: 1) }
  expectThrows("src") { try index.cat(index) }
  let encoder = try other.encoder()
  expectThrows("Index") { try index.cat(other) }
  expectEqual(try pump([], through: encoder, maximum: 9), try other.bufferEncode())
  expectThrows(XZError.bufError) { try index.bufferEncode(capacity: 1) }
  expectThrows(XZError.formatError) { try streamHeaderDecode([UInt8](repeating: 1, count: 12)) }
  expectThrows("in") { try streamHeaderDecode([1]) }
}
