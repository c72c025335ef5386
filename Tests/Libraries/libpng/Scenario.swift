import LibrarySupport
import PNG

public var scenario: LibraryScenario {
  LibraryScenario(allocationsOf: "libpng16.so", round: round, failures: failures, isOutOfMemory: isOutOfMemory)
}

func round(_ round: Round) throws {
  let picture = Picture(round.number)
  try writeAndReadImage(picture, round)
  for isInterlaced in [false, true] {
    let file = try encode(picture, isInterlaced: isInterlaced)
    round.report("encoded: \(file.count) bytes, \(checksum(file))")
    expectEqual(try decode(file), picture)
    if isInterlaced { try transform(file, round) }
  }
  try describe(round.number)
}

/// Red, green, blue and opacity.
struct Picture: Equatable {
  var width: Int
  var height: Int
  var pixels: [UInt8]

  init(_ number: Int) {
    width = 40 + number % 7 * 9
    height = 30 + number % 5 * 8
    pixels = []
    for y in 0..<height {
      for x in 0..<width { pixels += [UInt8(x * 2 + number % 50), UInt8(y * 3), UInt8((x + y) % 200), UInt8(255 - x)] }
    }
  }
}

func checksum(_ bytes: [UInt8]) -> Int {
  bytes.reduce(7) { ($0 * 31 + Int($1)) % 1_000_003 }
}

/// There and back, in one call each.
func writeAndReadImage(_ picture: Picture, _ round: Round) throws {
  let file = try write(picture)
  round.report("image: \(file.count) bytes, \(checksum(file))")
  let image = try Image(file)
  expectEqual(image.width, picture.width)
  expectEqual(image.height, picture.height)
  try image.setFormat(.rgba)
  expectEqual(try image.finishRead(black), picture.pixels)

  // On white, in grey.
  let grey = try Image(file)
  try grey.setFormat(.gray)
  let pixels = try grey.finishRead(Color(red: 255, green: 255, blue: 255))
  expectEqual(pixels.count, picture.width * picture.height)
  round.report("grey: \(checksum(pixels))")
}

let black = Color(red: 0, green: 0, blue: 0)

func write(_ picture: Picture) throws -> [UInt8] {
  let image = try Image(width: picture.width, height: picture.height, format: .rgba)
  return try image.writeToMemory(false, buffer: picture.pixels)
}

/// The file, part by part, as it is made.
func encode(_ picture: Picture, isInterlaced: Bool) throws -> [UInt8] {
  var file: [UInt8] = []
  let coder = try Coder(reads: false)
  coder.setTarget { part in
    file += part
    return 1
  }
  try encode(picture, isInterlaced: isInterlaced, with: coder)
  return file
}

func encode(_ picture: Picture, isInterlaced: Bool, with coder: Coder) throws {
  let info = try coder.getInfo()
  try coder.setCompressionLevel(6)
  try coder.setIhdr(
    info, width: picture.width, height: picture.height, bitDepth: 8, colorType: PNGConstants.colorTypeRgbAlpha,
    interlaceMethod: isInterlaced ? PNGConstants.interlaceAdam7 : PNGConstants.interlaceNone, compressionMethod: 0,
    filterMethod: 0)
  try coder.setGAmaFixed(info, intFileGamma: 45455)
  try coder.writeInfo(info)
  try coder.writePixels(picture.pixels)
  try coder.writeEnd(info)
}

/// A reader of the file, which it is given as many bytes of as it asks for.
func reader(_ file: [UInt8]) throws -> Coder {
  let coder = try Coder(reads: true)
  var rest = file[...]
  coder.setSource { length in
    defer { rest = rest.dropFirst(length) }
    return Array(rest.prefix(length))
  }
  return coder
}

func decode(_ file: [UInt8]) throws -> Picture { try decode(with: try reader(file)) }

func decode(with coder: Coder) throws -> Picture {
  let info = try coder.getInfo()
  try coder.readInfo(info)
  try coder.readUpdateInfo(info)
  var picture = Picture(0)
  picture.width = try coder.getImageWidth(info)
  picture.height = try coder.getImageHeight(info)
  picture.pixels = try coder.readPixels()
  try coder.readEnd(info)
  return picture
}

/// Sixteen bits of grey for each pixel.
func transform(_ file: [UInt8], _ round: Round) throws {
  let coder = try reader(file)
  let info = try coder.getInfo()
  try coder.readInfo(info)
  try coder.setStripAlpha()
  try coder.setExpand16()
  try coder.setRgbToGrayFixed(1, red: -1, green: -1)
  try coder.readUpdateInfo(info)
  round.report("row: \(try coder.getRowbytes(info)), gamma: \(try coder.getValid(info, flag: 1))")
  round.report("transformed: \(checksum(try coder.readPixels()))")
  try coder.readEnd(info)
}

/// A palette, what is transparent, texts and more beside four pixels of two bits each.
func describe(_ number: Int) throws {
  let palette = [Color(red: 1, green: 2, blue: 3), Color(red: UInt8(number % 200), green: 5, blue: 6)]
  var file: [UInt8] = []
  let coder = try Coder(reads: false)
  coder.setTarget { part in
    file += part
    return 1
  }
  let info = try coder.getInfo()
  try coder.setIhdr(
    info, width: 4, height: 1, bitDepth: 2, colorType: PNGConstants.colorTypePalette, interlaceMethod: 0,
    compressionMethod: 0,
    filterMethod: 0)
  try coder.setPlte(info, palette: palette)
  try coder.setTRns(info, transAlpha: [9, 8], transColor: Color16(index: 0, red: 0, green: 0, blue: 0, gray: 0))
  try coder.addText(info, key: "Title", text: "Number \(number)")
  try coder.addText(info, key: "Author", text: "")
  try coder.setPHYs(info, resX: 100, resY: 200, unitType: 1)
  try coder.setTIme(info, modTime: Time(year: 2001, month: 2, day: 3, hour: 4, minute: 5, second: 6))
  try coder.setSCalS(info, unit: 1, swidth: "1.5", sheight: "2.5")
  try coder.writeInfo(info)
  try coder.setPacking()
  try coder.writePixels([0, 1, 1, 0])
  try coder.writeEnd(info)
  try readDescription(file, number, palette)
}

func readDescription(_ file: [UInt8], _ number: Int, _ palette: [Color]) throws {
  let coder = try reader(file)
  let info = try coder.getInfo()
  expectEqual(try coder.getPlte(info).palette, [])
  try coder.readInfo(info)
  try coder.readUpdateInfo(info)
  expectEqual(try coder.readPixels(), [0b0001_0100])
  try coder.readEnd(info)
  expectEqual(try coder.getIhdr(info).bitDepth, 2)
  expectEqual(try coder.getPlte(info).palette, palette)
  expectEqual(try coder.getTRns(info).transAlpha, [9, 8])
  expectEqual(try coder.getTextCount(info), 2)
  expectEqual(try coder.getTextKey(info, index: 0), "Title")
  expectEqual(try coder.getTextValue(info, index: 0), "Number \(number)")
  expectEqual(try coder.getTextValue(info, index: 1), "")
  expectEqual(try coder.getPHYs(info).resY, 200)
  expectEqual(try coder.getTIme(info).modTime.map(\.second), [6])
  expectEqual(try coder.getSCalS(info).sheight, "2.5")
  expectEqual(try coder.getBKgd(info).background.count, 0)
}

/// The library says what it could not do, such as "too many text chunks", or nothing at all.
func isOutOfMemory(_ error: any Error) -> Bool {
  switch error as? PNGError {
  case .library, .boundary(.creationFailed): true
  default: false
  }
}
