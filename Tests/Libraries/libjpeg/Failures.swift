import JPEG
import LibrarySupport

func failures() throws {
  let image = Image(3)
  let file = try compress(image, quality: 80)
  try badFiles(try compress(noise, quality: 80))
  try wrongOrders(image, file)
  try wrongNumbers(image, file)
  try reuse(image, file)
  try files(image)
}

func badFiles(_ file: [UInt8]) throws {
  expectThrows("Empty input file") { try decompress([]) }
  expectThrows("Not a JPEG file: starts with 0x41 0x42") { try decompress(Array("ABCDEF".utf8)) }
  // Cut off: in the header, and in the picture.
  expectThrows("Premature end of JPEG file") { try decompress(Array(file.prefix(20))) }
  expectThrows("Premature end of JPEG file") { try decompress(Array(file.prefix(file.count / 2))) }
  // Corrupt: a table that is too long, and data that no table explains.
  var corrupt = file
  corrupt[5] = 0xff
  expect((try? decompress(corrupt)) == nil, "an error for a corrupt header")
  corrupt = file
  for index in file.count / 2..<file.count - 2 { corrupt[index] = 0xf0 ^ UInt8(index % 7) }
  expectThrows("Corrupt JPEG data") { try decompress(corrupt) }
  // Every place where a file could end.
  for count in Array(0..<900) + stride(from: 900, to: file.count - 2, by: 999) {
    expect((try? decompress(Array(file.prefix(count)))) == nil, "an error for a file cut off at \(count)")
  }
  // Every byte that could be another: the library finds an error, or something to show.
  for index in Array(0..<900) + stride(from: 900, to: file.count, by: 999) {
    corrupt = file
    corrupt[index] ^= 0xff
    _ = try? decompress(corrupt)
  }
  // What is left of a picture, for those who ask for it.
  let tolerant = try Decompressor()
  try tolerant.setTolerance(true)
  try tolerant.setMemory(Array(file.prefix(file.count / 2)))
  expectEqual(try decompress(tolerant).height, noise.height)
  expect(try tolerant.getWarningCount() > 0, "a warning")
}

/// Whatever the order of calls, the library's own error comes of it.
func wrongOrders(_ image: Image, _ file: [UInt8]) throws {
  let compressor = try Compressor()
  expectThrows("Improper call to JPEG library in state 100") { try compressor.writeScanlines([]) }
  expectThrows("Improper call to JPEG library in state 100") { try compressor.finishCompress() }
  expectThrows("Improper call to JPEG library in state 100") { try compressor.startCompress(true) }
  expectThrows("Improper call to JPEG library in state 100") { try compressor.writeMByte(1) }
  expectThrows("Improper call to JPEG library in state 100") { try compressor.writeTables() }
  expectThrows("Improper call to JPEG library in state 100") {
    try compressor.writeMarker(JPEGConstants.com, dataptr: [1])
  }
  try compressor.setMemory()
  expectThrows("Empty JPEG image") { try compressor.startCompress(true) }
  try compressor.setImage(image.width, height: image.height, components: 3, space: .rgb)
  try compressor.startCompress(true)
  expectThrows("Improper call to JPEG library in state 101") {
    try compressor.setImage(1000, height: 1000, components: 3, space: .rgb)
  }
  try compressor.startCompress(true)
  expectEqual(try compressor.writeScanlines([image.rows[0]]), 1)
  expectThrows("Application transferred too few scanlines") { try compressor.finishCompress() }

  let decompressor = try Decompressor()
  expectThrows("Improper call to JPEG library in state 200") { try decompressor.readHeader(true) }
  expectThrows("Improper call to JPEG library in state 200") { try decompressor.consumeInput() }
  expectThrows("Improper call to JPEG library in state 200") { try decompressor.startDecompress() }
  expectThrows("Improper call to JPEG library in state 200") { try decompressor.readScanlines(1) }
  expectThrows("Improper call to JPEG library in state 200") { try decompressor.readIccProfile() }
  expectThrows("Improper call to JPEG library in state 200") { try decompressor.copyCriticalParameters(compressor) }
  expectThrows("Improper call to JPEG library in state 200") { try decompressor.transcode(compressor) }
  try decompressor.setMemory(file)
  _ = try decompress(decompressor)
  expectThrows("Improper call to JPEG library in state 200") { try decompressor.copyCriticalParameters(compressor) }
  expectThrows("Improper call to JPEG library in state 200") {
    try decompressor.setOutput(.rgb, numerator: 1, denominator: 2)
  }
}

func wrongNumbers(_ image: Image, _ file: [UInt8]) throws {
  let compressor = try Compressor()
  try compressor.setMemory()
  expectThrows("Bogus input colorspace") {
    try compressor.setImage(10, height: 10, components: 4, space: .rgb)
    try compressor.startCompress(true)
  }
  expectThrows("Maximum supported image dimension is 65500 pixels") {
    try compressor.setImage(70_000, height: 10, components: 3, space: .rgb)
    try compressor.startCompress(true)
  }
  expectThrows(JPEGError.boundary(.integerOutOfRange(parameter: "height"))) {
    try compressor.setImage(1, height: -1, components: 3, space: .rgb)
  }
  expectThrows("Bogus DQT index 9") {
    try compressor.addQuantTable(9, basicTable: [UInt32](repeating: 1, count: 64), scaleFactor: 1, forceBaseline: true)
  }
  try compressor.setImage(image.width, height: image.height, components: 3, space: .rgb)
  try compressor.startCompress(true)
  expect((try? compressor.writeScanlines([[1, 2, 3]])) == nil, "an error for a short row")
  expectEqual(try compressor.writeScanlines([]), 0)

  let decompressor = try Decompressor()
  try decompressor.setMemory(file)
  try decompressor.readHeader(true)
  expectEqual(try decompressor.startDecompress(), true)
  expectEqual(try decompressor.readScanlines(0), [])
  expectThrows(JPEGError.boundary(.integerOutOfRange(parameter: "maxLines"))) { try decompressor.readScanlines(-1) }
  expectThrows("Improper call") { try decompressor.crop(0xffff_ffff, width: 2) }
}

/// After an error, and after a file, comes another.
func reuse(_ image: Image, _ file: [UInt8]) throws {
  let compressor = try Compressor()
  for _ in 0..<3 {
    try compressor.setMemory()
    // More than the first block of memory holds.
    try compress(noise, quality: 100, with: compressor)
    expect(try (compressor.copyFile() ?? []).count > 20_000, "a large file")
    try compressor.setMemory()
    try compress(image, quality: 80, with: compressor)
    expectEqual(try compressor.copyFile(), file)
  }
  // Given up in the middle, with a file that has outgrown the first block.
  for number in 0..<4 {
    let compressor = try Compressor()
    try compressor.setMemory()
    try compressor.setImage(100, height: 400, components: 3, space: .rgb)
    try compressor.setQuality(100, forceBaseline: true)
    try compressor.startCompress(true)
    expectEqual(try compressor.writeScanlines(noise.rows), 200)
    if number == 1 { try compressor.abortCompress() }
    if number == 2 { expectThrows("too few scanlines") { try compressor.finishCompress() } }
    if number == 3 {
      try compressor.abortCompress()
      try compressor.setMemory()
      try compress(image, quality: 80, with: compressor)
      expectEqual(try compressor.copyFile(), file)
    }
  }
  let decompressor = try Decompressor()
  for _ in 0..<3 {
    try decompressor.setMemory(Array(file.prefix(200)))
    expectThrows("Premature end") { try decompress(decompressor) }
    try decompressor.setMemory(file)
    expectEqual(try decompress(decompressor).height, image.height)
  }
}

/// A picture of which a large file comes.
let noise = Image(
  width: 100, height: 200,
  rows: (0..<200).map { y in (0..<300).map { x in UInt8(truncatingIfNeeded: (x * 7919 + y * 104_729) >> 3) } })

func files(_ image: Image) throws {
  try withTemporaryFolder { folder in
    let path = folder + "/a.jpeg"
    try writeFile(image, path)
    let decompressor = try Decompressor()
    try decompressor.stdioSrc(path)
    expect(image.isLike(try decompress(decompressor)), "the picture")
    expectThrows(JPEGError.boundary(.fileFailed(parameter: "infile", code: 2))) {
      try decompressor.stdioSrc(folder + "/b.jpeg")
    }
    expectThrows("Output file write error --- out of disk space?") {
      try withFullDisk(after: 100) { try writeFile(image, folder + "/c.jpeg") }
    }
  }
}

func writeFile(_ image: Image, _ path: String) throws {
  let compressor = try Compressor()
  try compressor.stdioDest(path)
  try compress(image, quality: 80, with: compressor)
  expectEqual(try compressor.copyFile(), nil)
}
