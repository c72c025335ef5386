import LibrarySupport
import Zstd

/// Every text of an error that such calls come to.
func failures() throws {
  let data = text(10)
  let frame = try compress(data, compressionLevel: 3)
  expectThrows("Destination buffer is too small") { try compress(data, compressionLevel: 3, capacity: 1) }
  expectThrows("Destination buffer is too small") { try decompress(frame, capacity: data.count - 1) }
  expectThrows("Unknown frame descriptor") { try decompress(data, capacity: data.count) }
  expectThrows("Src size is incorrect") { try decompress(Array(frame.dropLast()), capacity: data.count) }
  var corrupt = frame
  corrupt[frame.count / 2] ^= 0xff
  expectThrows("ata corruption detected") { try decompress(corrupt, capacity: data.count) }
  let context = try CCtx()
  expectThrows("Parameter is out of bound") { try context.setParameter(.windowLog, value: 1000) }
  expectThrows("Unsupported parameter") { try context.setParameter(.unrecognized(rawValue: 7777), value: 1) }
  expectThrows(ZstdError.boundary(.integerOutOfRange(parameter: "value"))) {
    try context.setParameter(.windowLog, value: 1 << 40)
  }
  try wrongDictionary(data)
  expectThrows("ata corruption detected") { try unpack(corrupt) }
  expectThrows("Unknown frame descriptor") { try unpack(data) }
  expectThrows("CutOff") { try unpack(Array(frame.dropLast())) }
  expectEqual(getFrameContentSize([1, 2, 3]), ZstdConstants.contentsizeError)
}

func wrongDictionary(_ data: [UInt8]) throws {
  let compressor = try CCtx()
  try compressor.setParameter(.checksumFlag, value: 1)
  try compressor.loadDictionary(text(10))
  let frame = try compressor.compress2(data)
  expect((try? decompress(frame, capacity: data.count)) == nil, "an error without the dictionary")
  expect((try? DCtx().decompress(frame, capacity: data.count)) == nil, "an error without the dictionary")
}
