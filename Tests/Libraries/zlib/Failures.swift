import LibrarySupport
import Zlib

func failures() throws {
  let packed = try compress(text(5))
  expectThrows("buffer error") { try uncompress(packed, capacity: 10) }
  expectThrows("data error") { try uncompress([1, 2, 3, 4, 5, 6, 7, 8], capacity: 10) }
  expectThrows("data error") { try uncompress([], capacity: 10) }
  expectThrows("stream error") { try Deflater(77) }
  var corrupt = packed
  corrupt[packed.count / 2] ^= 0xff
  expectThrows("data error") { try uncompress(corrupt, capacity: 10_000) }
  let inflater = try Inflater()
  expectThrows("data error") { try inflater.inflate(corrupt, flush: ZlibConstants.zNoFlush) }
  try inflater.reset()
  expectEqual(try inflater.inflate([], flush: ZlibConstants.zNoFlush).output, [])
  // A stream that was cut off never comes to its end.
  expectEqual(try inflater.inflate(Array(packed.dropLast(8)), flush: ZlibConstants.zSyncFlush).isAtEnd, false)
  try inflater.close()
  expectThrows("closed") { try inflater.inflate(packed, flush: ZlibConstants.zNoFlush) }
  expectThrows("'gzopen' did not create") { try GzFile("/nowhere/file.gz", "rb") }
  try withTemporaryFolder { folder in
    let file = try GzFile("\(folder)/file.gz", "rwb")
    try file.close()
    expectThrows("closed") { try file.write([1]) }
  }
  let full = try GzFile("/dev/full", "wb")
  expectEqual(try full.write([1, 2, 3]), 3)
  expectThrows("file error") { try full.flush(ZlibConstants.zFinish) }
  expect(try full.error().0?.contains("No space left") == true, "the file's own text")
}
