import LibrarySupport
import WebP

/// Pictures that are none, files that are none, and extents that do not fit.
func failures() throws {
  let pixels = picture(1)
  expectThrows("WebPEncodeRGBA") { try encodeRgba([], width: 0, height: 0, stride: 0, qualityFactor: 75) }
  expectThrows("WebPEncodeRGBA") { try encodeRgba(pixels, width: width, height: height, stride: 4, qualityFactor: 75) }
  expectThrows("rgba") { try encodeRgba(pixels, width: -1, height: -1, stride: -4, qualityFactor: 75) }
  expectThrows("rgba") {
    try encodeRgba(pixels, width: width, height: height + 1, stride: width * 4, qualityFactor: 75)
  }
  expectThrows("rgba") { try encodeRgba(pixels, width: width, height: height, stride: -width * 4, qualityFactor: 75) }
  expectThrows("WebPEncodeLosslessRGB") {
    try encodeLosslessRgb([UInt8](repeating: 0, count: 3 * 20_000), width: 20_000, height: 1, stride: 60_000)
  }
  let file = try encodeLosslessRgba(pixels, width: width, height: height, stride: width * 4)
  for count in [0, 1, 11, 20, file.count / 2, file.count - 1] {
    let cut = Array(file.prefix(count))
    expectThrows("WebPDecodeRGBA") { try decodeRgba(cut) }
  }
  expectThrows("WebPGetInfo") { try getInfo(Array(file.prefix(9))) }
  expectThrows("WebPDecodeBGR") { try decodeBgr(pixels) }
  expectThrows("") { try Decoder().append(pixels) }
  expectEqual(try Decoder().append([]), .suspended)
  expectEqual(try Decoder().getRgb().0, nil)
}
