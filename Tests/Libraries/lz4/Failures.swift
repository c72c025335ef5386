import LZ4
import LibrarySupport

/// Too little room, frames that are cut or corrupt, and calls in the wrong order.
func failures() throws {
  let data = text(10)
  let block = try compress(data)
  expectThrows("LZ4_compress_default") { try compress(data, capacity: 1) }
  expectThrows("LZ4_compress_fast") { try compressFast(data, acceleration: 1, capacity: 1) }
  expectThrows("LZ4_decompress_safe") { try decompress(block, capacity: data.count - 1) }
  expectThrows("LZ4_decompress_safe") { try decompress(Array(block.dropLast(3)), capacity: data.count) }
  expectThrows("ERROR_dstMaxSize_tooSmall") { try compressFrame(data, preferences: preferences, capacity: 10) }
  expectThrows("ERROR_compressionState_uninitialized") { try FrameCompressor().compressUpdate(data, capacity: 10_000) }
  let compressor = try FrameCompressor()
  _ = try compressor.compressBegin(preferences)
  expectThrows("ERROR_dstMaxSize_tooSmall") {
    try compressor.compressUpdate([UInt8](repeating: 1, count: 100_000), capacity: 10)
  }
  try corruptFrames(data)
}

func corruptFrames(_ data: [UInt8]) throws {
  let frame = try compressFrame(
    data, preferences: preferences, capacity: compressFrameBound(data.count, preferences: preferences))
  let decompressor = try FrameDecompressor()
  expectThrows("ERROR_frameType_unknown") { try decompressor.decompress(data, capacity: 100) }
  decompressor.resetDecompressionContext()
  var corrupt = frame
  corrupt[4] ^= 0xff
  expectThrows("ERROR_") { try decompressor.decompress(corrupt, capacity: data.count) }
  decompressor.resetDecompressionContext()
  corrupt = frame
  corrupt[frame.count - 1] ^= 0xff
  expectThrows("ERROR_contentChecksum_invalid") { try decompressor.decompress(corrupt, capacity: data.count) }
  decompressor.resetDecompressionContext()
  let (hint, bytes, read) = try decompressor.decompress([], capacity: 0)
  expect(hint > 0 && bytes.isEmpty && read == 0, "a frame that is awaited")
  expectThrows("ERROR_frameHeader_incomplete") { try FrameDecompressor().getFrameInfo([1, 2]) }
}
