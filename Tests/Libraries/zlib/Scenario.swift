import LibrarySupport
import Zlib

public var scenario: LibraryScenario {
  LibraryScenario(allocationsOf: "libz.so", round: round, failures: failures, isOutOfMemory: isOutOfMemory)
}

func round(_ round: Round) throws {
  let data = text(round.number)
  let packed = try compress2(data, level: round.number % 10)
  round.report("\(packed.count) \(try crc32(0, buf: packed)) \(try adler32(1, buf: data))")
  expectEqual(try uncompress(packed, capacity: data.count), data)
  expectEqual(try uncompress(compress(data), capacity: data.count), data)
  let (unpacked, taken) = try uncompress2(packed + [1, 2], capacity: data.count)
  expect(unpacked == data && taken == packed.count, "what stands behind left alone")
  try stream(round, data)
  try keepItems(round)
  try keepInAFile(round, data)
  if round.number == 1 { try streamMuch(round) }
}

/// Text of which a good part repeats, and every tenth time none.
func text(_ number: Int) -> [UInt8] {
  (0..<(number + 9) % 10 * 400).map { UInt8(97 + ($0 * $0 / 7 + number) % 19) }
}

func stream(_ round: Round, _ data: [UInt8]) throws {
  let deflater = try Deflater(6)
  let inflater = try Inflater()
  for _ in 0..<2 {
    var packed: [UInt8] = []
    var rest = data
    // Little by little, on both sides.
    while true {
      let part = Array(rest.prefix(300))
      let step = try deflater.deflate(
        part, flush: part.count == rest.count ? ZlibConstants.zFinish : ZlibConstants.zNoFlush, maximum: 50)
      packed += step.output
      rest.removeFirst(step.consumed)
      if step.isAtEnd { break }
    }
    let unpacked = try inflater.inflate(packed + [1, 2, 3], flush: ZlibConstants.zNoFlush)
    expect(unpacked.isAtEnd && unpacked.output == data, "the same data")
    expectEqual(unpacked.consumed, packed.count)
    round.report("\(packed.count) \(try crc32(0, buf: packed)) \(try deflater.totalIn)")
    try deflater.reset()
    try inflater.reset()
  }
}

/// 64 MiB, a part at a time.
func streamMuch(_ round: Round) throws {
  let deflater = try Deflater(1)
  let inflater = try Inflater()
  let part = [UInt8]((0..<1 << 20).map { UInt8(truncatingIfNeeded: ($0 * $0) >> 7) })
  var packedBytes = 0
  var sum: UInt = 0
  for number in 0..<64 {
    let packed = try deflater.deflate(part, flush: number == 63 ? ZlibConstants.zFinish : ZlibConstants.zNoFlush)
    let unpacked = try inflater.inflate(packed.output, flush: ZlibConstants.zNoFlush)
    packedBytes += packed.output.count
    sum = try crc32(sum, buf: unpacked.output)
    expectEqual(unpacked.isAtEnd, number == 63)
  }
  round.report("\(packedBytes) \(try inflater.totalOut) \(sum)")
}

/// A file took less than it was given.
struct Unwritten: Error {}

func keepInAFile(_ round: Round, _ data: [UInt8]) throws {
  try withTemporaryFolder { folder in
    let file = try GzFile("\(folder)/file.gz", "wb6")
    guard try file.write(data) == data.count, try file.puts("the end") == 7 else { throw Unwritten() }
    try file.close()
    let copy = try GzFile("\(folder)/file.gz", "rb")
    let bytes = try copy.read(data.count + 100)
    expect(bytes == data + Array("the end".utf8), "the same file")
    round.report("\(bytes.count) \(try copy.eof()) \(try copy.tell())")
    try copy.rewind()
    round.report("\(try copy.getc())")
    try copy.close()
  }
}

/// Items of three bytes, as `fwrite` has them, and the window of a stream.
func keepItems(_ round: Round) throws {
  try withTemporaryFolder { folder in
    let file = try GzFile("\(folder)/items.gz", "wb")
    let items = (0..<round.number * 3).map { UInt8(truncatingIfNeeded: $0) }
    guard try file.fwrite(items, size: 3, nitems: round.number) == round.number else { throw Unwritten() }
    expectThrows("buf") { try file.fwrite(items, size: 3, nitems: round.number + 1) }
    try file.closeW()
    expectThrows("") { try file.close() }
    let copy = try GzFile("\(folder)/items.gz", "rb")
    expect(try copy.fread(3, nitems: round.number + 5) == items, "the same items")
    expectEqual(try copy.fread(3, nitems: 1), [])
    try copy.closeR()
    let deflater = try Deflater(6)
    try deflater.setDictionary(items)
    round.report("\(try deflater.getDictionary().count) \(try getCrcTable()[1])")
  }
}

/// The streams say so by a code, a file by not being opened, written or read.
func isOutOfMemory(_ error: any Error) -> Bool { error is ZlibError || error is Unwritten }
