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
  try stream(round, data)
  try keepInAFile(round, data)
  if round.number == 1 { try streamMuch(round) }
}

/// Text of which a good part repeats, and every tenth time none.
func text(_ number: Int) -> [UInt8] {
  (0..<(number + 9) % 10 * 400).map { UInt8(97 + ($0 * $0 / 7 + number) % 19) }
}

/// Feeds a stream part by part, and hands on what comes out.
func pump(
  _ input: [UInt8], flush: Int, capacity: Int,
  by work: ([UInt8], Int, Int) throws -> (consumed: Int, output: [UInt8], hasEnded: Bool),
  to receive: ([UInt8]) throws -> Void
) throws -> Bool {
  var rest = input
  while true {
    let step: (consumed: Int, output: [UInt8], hasEnded: Bool)
    do { step = try work(rest, flush, capacity) } catch ZlibError.unrecognized(rawValue: -5) where rest.isEmpty {
      // The part before ended just where the room did: there is nothing left to do.
      return false
    }
    try receive(step.output)
    rest.removeFirst(step.consumed)
    if step.hasEnded { return true }
    if rest.isEmpty, step.output.count < capacity { return false }
  }
}

func stream(_ round: Round, _ data: [UInt8]) throws {
  let deflater = try Deflater(6)
  let inflater = try Inflater()
  for _ in 0..<2 {
    var packed: [UInt8] = []
    var unpacked: [UInt8] = []
    let hasEnded = try pump(data, flush: zFinish, capacity: 100, by: deflater.deflate(_:flush:capacity:)) {
      packed += $0
    }
    expect(hasEnded, "the end of the compressed stream")
    let isWhole = try pump(packed, flush: zNoFlush, capacity: 300, by: inflater.inflate(_:flush:capacity:)) {
      unpacked += $0
    }
    expect(isWhole && unpacked == data, "the same data")
    round.report("\(packed.count) \(try crc32(0, buf: packed))")
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
  var bytes = 0
  var sum: UInt = 0
  for number in 0..<64 {
    _ = try pump(
      part, flush: number == 63 ? zFinish : zNoFlush, capacity: 1 << 20, by: deflater.deflate(_:flush:capacity:)
    ) { packed in
      packedBytes += packed.count
      _ = try pump(packed, flush: zNoFlush, capacity: 1 << 20, by: inflater.inflate(_:flush:capacity:)) { unpacked in
        bytes += unpacked.count
        sum = try crc32(sum, buf: unpacked)
      }
    }
  }
  round.report("\(packedBytes) \(bytes) \(sum)")
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

/// The streams say so by a code, a file by not being opened, written or read.
func isOutOfMemory(_ error: any Error) -> Bool { error is ZlibError || error is Unwritten }
