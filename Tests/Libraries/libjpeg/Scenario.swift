import JPEG
import LibrarySupport

public var scenario: LibraryScenario {
  LibraryScenario(allocationsOf: "libjpeg.so", round: round, failures: failures, isOutOfMemory: isOutOfMemory)
}

func round(_ round: Round) throws {
  let image = Image(round.number)
  let file = try compress(image, quality: 90)
  round.report("\(image.width) x \(image.height): \(file.count) bytes, \(checksum(file))")

  let copy = try decompress(file)
  expectEqual(copy.width, image.width)
  expectEqual(copy.height, image.height)
  expect(image.isLike(copy), "at least 30 dB of signal to noise")
  round.report("decompressed: \(checksum(copy.rows.flatMap { $0 }))")

  try scale(file, round)
  try crop(file, image, round)
  let again = try transcode(file)
  round.report("transcoded: \(again.count) bytes, \(checksum(again))")
  expectEqual(try decompress(again).rows, copy.rows)
}

/// A picture in which colours change slowly, so that little is lost.
struct Image {
  var width: Int
  var height: Int
  var rows: [[UInt8]]

  init(_ number: Int) {
    width = 40 + number % 7 * 9
    height = 30 + number % 5 * 8
    rows = []
    for y in 0..<height { rows.append(Self.row(y, width, number)) }
  }

  init(width: Int, height: Int, rows: [[UInt8]]) {
    self.width = width
    self.height = height
    self.rows = rows
  }

  private static func row(_ y: Int, _ width: Int, _ number: Int) -> [UInt8] {
    var row: [UInt8] = []
    for x in 0..<width { row += [UInt8(x * 2 + number % 50), UInt8(y * 3), UInt8((x + y) % 200)] }
    return row
  }

  /// Whether the peak signal to noise ratio is 30 dB or more: 255² / mse ≥ 1000.
  func isLike(_ other: Image) -> Bool {
    let differences = zip(rows.joined(), other.rows.joined()).map { Int($0) - Int($1) }
    let squares = differences.reduce(0) { $0 + $1 * $1 }
    return 255 * 255 * differences.count >= 1000 * squares
  }
}

func checksum(_ bytes: [UInt8]) -> Int {
  bytes.reduce(7) { ($0 * 31 + Int($1)) % 1_000_003 }
}

func compress(_ image: Image, quality: Int) throws -> [UInt8] {
  let compressor = try Compressor()
  try compressor.setMemory()
  try compress(image, quality: quality, with: compressor)
  return try compressor.copyFile() ?? []
}

/// Compresses to where the compressor writes.
func compress(_ image: Image, quality: Int, with compressor: Compressor) throws {
  try compressor.setImage(image.width, height: image.height, components: 3, space: .rgb)
  try compressor.setQuality(quality, forceBaseline: true)
  try compressor.startCompress(true)
  try compressor.writeIccProfile([UInt8](repeating: 7, count: 100))
  expectEqual(try compressor.writeScanlines(image.rows), image.height)
  try compressor.finishCompress()
}

func decompress(_ file: [UInt8]) throws -> Image {
  let decompressor = try Decompressor()
  try decompressor.setMemory(file)
  return try decompress(decompressor)
}

func decompress(_ decompressor: Decompressor) throws -> Image {
  try decompressor.readHeader(true)
  expectEqual(try decompressor.startDecompress(), true)
  let rows = try readRows(decompressor)
  expectEqual(try decompressor.finishDecompress(), true)
  return Image(width: decompressor.outputWidth, height: decompressor.outputHeight, rows: rows)
}

/// All rows to the last: the library gives out as many at once as it has.
func readRows(_ decompressor: Decompressor) throws -> [[UInt8]] {
  var rows: [[UInt8]] = []
  while decompressor.outputScanline < decompressor.outputHeight { rows += try decompressor.readScanlines(10) }
  return rows
}

/// A quarter of the width and height, in grey; and the colour profile.
func scale(_ file: [UInt8], _ round: Round) throws {
  let decompressor = try Decompressor()
  try decompressor.setMemory(file)
  // Its profile comes in markers of application 2.
  try decompressor.saveMarkers(JPEGConstants.app0 + 2, lengthLimit: 0xffff)
  try decompressor.readHeader(true)
  let (isThere, profile) = try decompressor.readIccProfile()
  expect(isThere, "a profile")
  expectEqual(profile, [UInt8](repeating: 7, count: 100))
  try decompressor.setOutput(.grayscale, numerator: 1, denominator: 4)
  expectEqual(try decompressor.startDecompress(), true)
  let rows = try readRows(decompressor)
  expectEqual(decompressor.outputScanline, rows.count)
  round.report("scaled: \(decompressor.outputWidth) \(checksum(rows.flatMap { $0 }))")
}

func crop(_ file: [UInt8], _ image: Image, _ round: Round) throws {
  let decompressor = try Decompressor()
  try decompressor.setMemory(file)
  try decompressor.readHeader(true)
  expectEqual(try decompressor.startDecompress(), true)
  let start = try decompressor.crop(16, width: 20)
  expectEqual(try decompressor.skipScanlines(8), 8)
  let rows = try readRows(decompressor)
  expectEqual(rows.count, image.height - 8)
  round.report("cropped: \(start) \(decompressor.outputWidth) \(checksum(rows.flatMap { $0 }))")
}

/// The same picture, without loss.
func transcode(_ file: [UInt8]) throws -> [UInt8] {
  let decompressor = try Decompressor()
  try decompressor.setMemory(file)
  try decompressor.readHeader(true)
  let compressor = try Compressor()
  try compressor.setMemory()
  try decompressor.transcode(compressor)
  return try compressor.copyFile() ?? []
}

func isOutOfMemory(_ error: any Error) -> Bool {
  "\(error)".contains("nsufficient memory") || "\(error)".contains("out of memory")
}
