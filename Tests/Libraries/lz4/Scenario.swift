import LZ4
import LibrarySupport

public var scenario: LibraryScenario {
  LibraryScenario(allocationsOf: "liblz4.so", round: round, failures: failures, isOutOfMemory: isOutOfMemory)
}

func round(_ round: Round) throws {
  let data = text(round.number)
  try useBlocks(round, data)
  let frame = try compressFrame(
    data, preferences: preferences, capacity: compressFrameBound(data.count, preferences: preferences))
  round.report("frame \(frame.count) \(checksum(frame))")
  expectEqual(try decompressed(frame), data)
  try useStreams(round, data)
}

/// Text of which a good part repeats, and every tenth time none.
func text(_ number: Int) -> [UInt8] {
  (0..<(number + 9) % 10 * 400).map { UInt8(97 + ($0 * $0 / 7 + number) % 19) }
}

func checksum(_ bytes: [UInt8]) -> Int {
  bytes.reduce(7) { ($0 * 31 + Int($1)) % 1_000_003 }
}

var preferences: Preferences {
  Preferences(
    frameInfo: FrameInfo(
      blockSizeId: .default, blockMode: .linked, contentChecksumFlag: .contentChecksumEnabled, frameType: .frame,
      contentSize: 0, dictId: 0, blockChecksumFlag: .noBlockChecksum),
    compressionLevel: 0, autoFlush: 0, favorDecSpeed: 0, reserved: [0, 0, 0])
}

func useBlocks(_ round: Round, _ data: [UInt8]) throws {
  let block = try compress(data)
  round.report("block \(block.count) \(checksum(block))")
  expectEqual(try decompress(block, capacity: data.count), data)
  expectEqual(
    try decompressSafePartial(block, targetOutputSize: data.count / 2, capacity: data.count / 2),
    Array(data.prefix(data.count / 2)))
  let high = try compressHc(data, compressionLevel: 9)
  round.report("high \(high.count) \(checksum(high))")
  expectEqual(try decompress(high, capacity: data.count), data)
}

func useStreams(_ round: Round, _ data: [UInt8]) throws {
  let compressor = try FrameCompressor()
  var frame = try compressor.compressBegin(preferences)
  for start in stride(from: 0, to: data.count, by: 500) {
    let part = Array(data[start..<min(start + 500, data.count)])
    frame += try compressor.compressUpdate(part, capacity: compressBound(part.count, preferences: preferences))
  }
  frame += try compressor.compressEnd(compressBound(0, preferences: preferences))
  round.report("stream \(frame.count) \(checksum(frame))")
  expectEqual(try decompressed(frame), data)
}

/// Decompresses a hundred bytes at a time.
func decompressed(_ frame: [UInt8]) throws -> [UInt8] {
  let decompressor = try FrameDecompressor()
  var rest = frame[...]
  let (_, info, read) = try decompressor.getFrameInfo(frame)
  expectEqual(info.contentChecksumFlag, .contentChecksumEnabled)
  rest = rest.dropFirst(read)
  var data: [UInt8] = []
  while true {
    let (hint, bytes, read) = try decompressor.decompress(Array(rest.prefix(100)), capacity: 4000)
    data += bytes
    rest = rest.dropFirst(read)
    if hint == 0 || (bytes.isEmpty && read == 0) { return data }
  }
}

func isOutOfMemory(_ error: any Error) -> Bool {
  guard let error = error as? LZ4Error else { return false }
  if case .boundary = error { return true }
  return "\(error)".contains("allocation") || "\(error)".hasPrefix("'LZ4_compress")
}
