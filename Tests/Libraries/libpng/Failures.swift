import LibrarySupport
import PNG

func failures() throws {
  try badImages()
  let picture = Picture(3)
  let file = try encode(picture, isInterlaced: true)
  try badFiles(file)
  try wrongOrders(picture, file)
  try wrongNumbers(picture, file)
  try files(picture)
}

/// The simplified functions.
func badImages() throws {
  let picture = Picture(3)
  let file = try write(picture)
  expectThrows("Not a PNG file") { try Image(Array("GIF89a and more".utf8)) }
  expectThrows("invalid argument") { try Image([UInt8]()) }
  expectThrows("read beyond end of data") { try Image(Array(file.prefix(20))) }
  expectThrows("No such file or directory") { try Image("/nonexistent/a.png") }
  for count in stride(from: 0, to: file.count, by: 7) {
    let isWhole = (try? read(Array(file.prefix(count)))) != nil
    expect(!isWhole || count > file.count - 20, "an error for a file cut off at \(count)")
  }
  for index in stride(from: 8, to: file.count, by: 5) {
    var corrupt = file
    corrupt[index] ^= 0xff
    _ = try? read(corrupt)
  }
  var corrupt = file
  corrupt[20] ^= 0xff
  expectThrows("IHDR: CRC error") { try read(corrupt) }

  // The wrong order, and too few pixels.
  let image = try Image(file)
  expectThrows("the image is being read") { try image.writeToMemory(false, buffer: picture.pixels) }
  try image.setFormat(.rgba)
  expectEqual(try image.finishRead(black), picture.pixels)
  expectThrows("invalid argument") { try image.finishRead(black) }
  // What was read can be written.
  expectEqual(try image.writeToMemory(false, buffer: picture.pixels), file)
  let new = try Image(width: 10, height: 10, format: .rgb)
  expectThrows("invalid argument") { try new.finishRead(black) }
  expectThrows(PNGError.boundary(.bufferTooShort(parameter: "buffer", count: 3, required: 300))) {
    try new.writeToMemory(false, buffer: [1, 2, 3])
  }
  expectThrows("too large") {
    try Image(width: 1 << 31 - 1, height: 1 << 31 - 1, format: .rgba).writeToMemory(false, buffer: [])
  }
  let mapped = try Image(width: 1, height: 1, format: .rgbColormap)
  expectThrows("no color-map") { try mapped.writeToMemory(false, buffer: [1]) }

  try withTemporaryFolder { folder in
    let path = folder + "/a.png"
    let image = try Image(width: picture.width, height: picture.height, format: .rgba)
    try image.writeToFile(path, convertTo8bit: false, buffer: picture.pixels)
    let copy = try Image(path)
    try copy.setFormat(.rgba)
    expectEqual(try copy.finishRead(black), picture.pixels)
    try image.writeToStdio(path, convertTo8Bit: false, buffer: picture.pixels)
    expectThrows("No such file") {
      try image.writeToFile(folder + "/b/c.png", convertTo8bit: false, buffer: picture.pixels)
    }
    expectThrows("File too large") {
      try withFullDisk(after: 100) { try image.writeToFile(path, convertTo8bit: false, buffer: picture.pixels) }
    }
  }
}

func read(_ file: [UInt8]) throws -> [UInt8] {
  let image = try Image(file)
  try image.setFormat(.rgba)
  return try image.finishRead(black)
}

/// The classic functions.
func badFiles(_ file: [UInt8]) throws {
  expectThrows("Not a PNG file") { try decode(Array("GIF89a and more".utf8)) }
  expectThrows("PNG file corrupted by ASCII conversion") {
    try decode([0x89, 0x50, 0x4e, 0x47, 0x0a, 0x1a, 0x0a, 0x0a] + file.dropFirst(8))
  }
  expectThrows("Read Error") { try decode([]) }
  var corrupt = file
  corrupt[20] ^= 0xff
  expectThrows("IHDR: CRC error") { try decode(corrupt) }
  for count in stride(from: 0, to: file.count, by: 7) {
    expectThrows("Read Error") { try decode(Array(file.prefix(count))) }
  }
  for index in stride(from: 8, to: file.count, by: 3) {
    var corrupt = file
    corrupt[index] ^= 0xff
    expect((try? decode(corrupt)) == nil || index > 30, "an error for a header that is corrupt at \(index)")
  }
}

/// Whatever the order of calls, an error comes of it.
func wrongOrders(_ picture: Picture, _ file: [UInt8]) throws {
  let coder = try reader(file)
  let info = try coder.getInfo()
  func expectWrong(_ body: () throws -> Void) { expectThrows("wrong order of calls") { try body() } }
  expectWrong { try coder.readUpdateInfo(info) }
  expectWrong { _ = try coder.readPixels() }
  expectWrong { try coder.readEnd(info) }
  expectWrong { try coder.writeInfo(info) }
  expectWrong { try coder.writeEnd(info) }
  expectWrong { try coder.writeFlush() }
  expectWrong { try coder.writePixels(picture.pixels) }
  expectWrong { try coder.setFilter(0, filters: 1) }
  try coder.readInfo(info)
  expectWrong { try coder.readInfo(info) }
  try coder.readUpdateInfo(info)
  expectWrong { try coder.readUpdateInfo(info) }
  expectWrong { try coder.setFiller(0xff, flags: PNGConstants.fillerAfter) }
  expectWrong { try coder.setPacking() }
  expectThrows("invalid after png_start_read_image or png_read_update_info") { try coder.setExpand16() }
  // Another object's info.
  let other = try Coder(reads: true)
  expectThrows(PNGError.boundary(.otherOwner(parameter: "infoPtr"))) { try other.readInfo(info) }
  expectThrows("Read Error") { try other.readInfo(other.getInfo()) }
  // What the closure does to the object that calls it.
  let nested = try Coder(reads: true)
  nested.setSource { _ in
    expectThrows("another call on the object is under way") { try nested.readInfo(try nested.getInfo()) }
    return []
  }
  expectThrows("Read Error") { try nested.readInfo(try nested.getInfo()) }
  nested.setSource { _ in [] }

  let writer = try Coder(reads: false)
  let writerInfo = try writer.getInfo()
  expectWrong { try writer.readInfo(writerInfo) }
  expectWrong { try writer.writePixels(picture.pixels) }
  expectThrows("Write Error") { try encode(picture, isInterlaced: false, with: writer) }
}

func wrongNumbers(_ picture: Picture, _ file: [UInt8]) throws {
  let writer = try Coder(reads: false)
  let info = try writer.getInfo()
  func setHeader(_ width: Int, _ height: Int, depth: Int = 8, type: Int = PNGConstants.colorTypeRgb) throws {
    try writer.setIhdr(
      info, width: width, height: height, bitDepth: depth, colorType: type, interlaceMethod: 0, compressionMethod: 0,
      filterMethod: 0)
  }
  expectThrows("Invalid IHDR data") { try setHeader(0, 10) }
  expectThrows("Invalid IHDR data") { try setHeader(10, 10, depth: 7) }
  expectThrows("Invalid IHDR data") { try setHeader(10, 10, type: 77) }
  expectThrows(PNGError.boundary(.integerOutOfRange(parameter: "height"))) { try setHeader(10, -1) }
  try setHeader(10, 10)
  writer.setTarget { _ in 1 }
  try writer.writeInfo(info)
  expectThrows("the pixels do not fill the image") { try writer.writePixels([1, 2, 3]) }
  expectThrows("the pixels do not fill the image") { try writer.writePixels([UInt8](repeating: 0, count: 290)) }
  expectThrows("the pixels do not fill the image") { try writer.writePixels([UInt8](repeating: 0, count: 1000)) }
  try writer.writePixels([UInt8](repeating: 0, count: 300))
  expectThrows("wrong order of calls") { try writer.writePixels([UInt8](repeating: 0, count: 300)) }

  let reader = try reader(file)
  try reader.setUserLimits(10, userHeightMax: 10)
  expectThrows("Invalid IHDR data") { try reader.readInfo(try reader.getInfo()) }
  expectThrows("no such text") { try reader.getTextKey(try reader.getInfo(), index: 0) }
  expectEqual(try sigCmp(file, start: 0, numToCheck: 8), 0)
  expectThrows(PNGError.boundary(.bufferTooShort(parameter: "sig", count: 3, required: 8))) {
    try sigCmp([1, 2, 3], start: 0, numToCheck: 8)
  }
  expectEqual(try getUint32([1, 2, 3, 4]), 0x0102_0304)
  expectEqual(try saveUint32(0x0102_0304), [1, 2, 3, 4])
}

func files(_ picture: Picture) throws {
  try withTemporaryFolder { folder in
    let path = folder + "/a.png"
    let writer = try Coder(reads: false)
    try writer.openTarget(path)
    try encode(picture, isInterlaced: false, with: writer)
    let reader = try Coder(reads: true)
    try reader.openSource(path)
    expectEqual(try decode(with: reader), picture)
    let missing = PNGError.boundary(.fileFailed(parameter: "path", code: 2))
    expectThrows(missing) { try reader.openSource(folder + "/b.png") }
    expectThrows("Write Error") {
      try withFullDisk(after: 100) {
        let writer = try Coder(reads: false)
        try writer.openTarget(path)
        try encode(picture, isInterlaced: false, with: writer)
      }
    }
  }
}
