import LibrarySupport
import XZ

public var scenario: LibraryScenario {
  LibraryScenario(allocationsOf: "liblzma.so", round: round, failures: failures, isOutOfMemory: isOutOfMemory)
}

/// As much memory as it takes.
let unlimited = UInt64.max

func round(_ round: Round) throws {
  let data = text(round.number)
  let whole = try easyBufferEncode(0, check: .crc64, in: data)
  round.report("\(whole.count) \(crc64(whole, crc: 0))")
  let encoder = try Stream(preset: 0, check: round.number % 2 == 0 ? .crc32 : .sha256)
  let packed = try pump(data, through: encoder, maximum: 100)
  round.report("\(packed.count) \(crc64(packed, crc: 0)) \(encoder.totalIn)")
  for bytes in [whole, packed] {
    let decoder = try Stream(memlimit: unlimited, flags: 0)
    expect(try pump(bytes, through: decoder, maximum: 333) == data, "the same data")
    round.report("\(decoder.totalOut) \(decoder.memusage > 0)")
  }
  expect(try pump(packed, through: Stream.autoDecoder(unlimited, flags: 0), maximum: 5000) == data, "the same data")
  try indices(round, packed)
}

/// What stands in a file beside its blocks.
func indices(_ round: Round, _ packed: [UInt8]) throws {
  let index = try Index()
  let hash = try IndexHash()
  for size in 1...UInt64(round.number % 5 + 1) {
    try index.append(size * 40, uncompressedSize: size * 100)
    try hash.append(size * 40, uncompressedSize: size * 100)
  }
  let encoded = try index.bufferEncode()
  expect(try pump([], through: index.encoder(), maximum: 7) == encoded, "the same index")
  expectEqual(hash.size, try index.size)
  round.report("\(encoded.count) \(crc64(encoded, crc: 0)) \(try index.totalSize)")
  var flags = try streamHeaderDecode(Array(packed.prefix(12)))
  flags.backwardSize = try index.size
  expect(try streamFooterDecode(streamFooterEncode(flags)) == flags, "the same flags")
  try index.streamFlags(flags)
  try index.cat(index.dup())
  round.report("\(try index.streamCount) \(try index.blockCount) \(try index.fileSize) \(try index.checks)")
}

/// Text of which a good part repeats, and every tenth time none.
func text(_ number: Int) -> [UInt8] {
  (0..<(number + 9) % 10 * 400).map { UInt8(97 + ($0 * $0 / 7 + number) % 19) }
}

/// Everything that comes out of a stream, which is fed in parts, and gives out no more than `maximum` at a time.
func pump(_ input: [UInt8], through stream: Stream, maximum: Int) throws -> [UInt8] {
  var output: [UInt8] = []
  var rest = input
  while true {
    let part = Array(rest.prefix(1000))
    let step = try stream.code(part, action: part.count == rest.count ? .finish : .run, maximum: maximum)
    output += step.output
    rest.removeFirst(step.consumed)
    if step.isAtEnd { return output }
    if step.output.isEmpty, step.consumed == 0 { throw CutOff() }
  }
}

/// The stream ends before its end.
struct CutOff: Error, Equatable {}

func isOutOfMemory(_ error: any Error) -> Bool {
  if case .boundary(.creationFailed)? = error as? XZError { return true }
  return error as? XZError == .memError
}
