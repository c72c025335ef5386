import LibrarySupport
import Zstd

public var scenario: LibraryScenario {
  LibraryScenario(allocationsOf: "libzstd.so", round: round, failures: failures, isOutOfMemory: isOutOfMemory)
}

func round(_ round: Round) throws {
  let data = text(round.number)
  let frame = try compress(data, compressionLevel: 1 + round.number % 5)
  expectEqual(getFrameContentSize(frame), UInt64(data.count))
  round.report("\(frame.count) \(checksum(frame))")
  expectEqual(try decompress(frame, capacity: data.count), data)
  try reuseContexts(round, data)
  try useDictionaries(round, data)
  try stream(round, data)
  if round.number % 40 == 39 { compressOnThreads() }
}

/// Text of which a good part repeats, and every tenth time none.
func text(_ number: Int) -> [UInt8] {
  (0..<(number + 9) % 10 * 400).map { UInt8(97 + ($0 * $0 / 7 + number) % 19) }
}

func checksum(_ bytes: [UInt8]) -> Int {
  bytes.reduce(7) { ($0 * 31 + Int($1)) % 1_000_003 }
}

func reuseContexts(_ round: Round, _ data: [UInt8]) throws {
  let compressor = try CCtx()
  let decompressor = try DCtx()
  try compressor.setParameter(.compressionLevel, value: 3)
  try compressor.setParameter(.checksumFlag, value: 1)
  for part in [data, Array(data.reversed())] {
    let frame = try compressor.compress2(part)
    round.report("\(frame.count) \(checksum(frame))")
    expectEqual(try decompressor.decompress(frame, capacity: part.count), part)
  }
  try compressor.reset(.sessionAndParameters)
}

func useDictionaries(_ round: Round, _ data: [UInt8]) throws {
  let words = text(10)
  let compressor = try CCtx()
  let decompressor = try DCtx()
  do {
    // The contexts keep the dictionaries.
    try compressor.refCDict(CDict(dictBuffer: words, compressionLevel: 4))
    try decompressor.refDDict(DDict(words))
  }
  let frame = try compressor.compress2(data)
  round.report("\(frame.count) \(checksum(frame))")
  expectEqual(try decompressor.decompress(frame, capacity: data.count), data)
  try compressor.refPrefix(words)
  try decompressor.refPrefix(words)
  expectEqual(try decompressor.decompress(compressor.compress2(data), capacity: data.count), data)
  try compressor.loadDictionary(words)
  try decompressor.loadDictionary(words)
  expectEqual(try decompressor.decompress(compressor.compress2(data), capacity: data.count), data)
}

/// Little by little, on both sides.
func stream(_ round: Round, _ data: [UInt8]) throws {
  let compressor = try CCtx()
  try compressor.setParameter(.checksumFlag, value: 1)
  var frame: [UInt8] = []
  for start in stride(from: 0, to: data.count, by: 700) {
    let part = Array(data[start..<min(start + 700, data.count)])
    let step = try compressor.compressStream2(part, endOp: start % 1400 == 0 ? .continue : .flush)
    expect(step.consumed == part.count && !step.isAtEnd, "everything taken")
    frame += step.output
  }
  let end = try compressor.compressStream2([], endOp: .end)
  expect(end.isAtEnd, "the end")
  frame += end.output
  round.report("\(frame.count) \(checksum(frame))")
  expectEqual(try unpack(frame + [1, 2, 3]), data)
}

func unpack(_ frame: [UInt8]) throws -> [UInt8] {
  let decompressor = try DCtx()
  var data: [UInt8] = []
  var rest = frame
  while true {
    let part = Array(rest.prefix(200))
    let step = try decompressor.decompressStream(part, maximum: 90)
    data += step.output
    rest.removeFirst(step.consumed)
    // What follows the end is left alone.
    if step.isAtEnd { return data }
    if step.consumed == 0, step.output.isEmpty { throw CutOff() }
  }
}

/// A stream that ends before its end.
struct CutOff: Error {}

func compressOnThreads() {
  onThreads(8) { thread in
    let data = text(thread)
    let copy = (try? compress(data, compressionLevel: 3)).flatMap { try? decompress($0, capacity: data.count) }
    expect(copy == data, "threads that do not disturb each other")
  }
}

func isOutOfMemory(_ error: any Error) -> Bool {
  guard let error = error as? ZstdError else { return false }
  if case .boundary(.creationFailed) = error { return true }
  return "\(error)".hasPrefix("Allocation error")
}
