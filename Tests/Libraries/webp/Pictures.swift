import LibrarySupport
import WebP

/// The same picture by way of a `Picture`, which owns pixels that can be changed.
func usePictures(_ round: Round, _ pixels: [UInt8]) throws {
  let picture = try Picture(width: width, height: height, useArgb: true)
  try picture.importRgba(pixels, rgbaStride: width * 4)
  expect(!picture.hasTransparency && !picture.isView, "opaque pixels of its own")
  let copy = try picture.copy()
  try copy.crop(2, top: 4, width: 16, height: 8)
  try copy.rescale(8, height: 4)
  round.report("\(copy.width) \(copy.height)")
  expectEqual(try picture.distortion(picture, metricType: 0)[4], 99)
  let config = try configPreset(.photo, quality: 60)
  let file = try picture.encodePicture(config)
  round.report("picture \(file.count) \(checksum(file))")
  try picture.sharpArgbToYuva()
  let small = try copy.encodePicture(config)
  round.report("small \(small.count) \(checksum(small))")
  expectEqual(try getInfo(small).width, 8)
  expectThrows("WebPPictureCrop") { try copy.crop(0, top: 0, width: 9, height: 1) }
  expectThrows("rgba") { try picture.importRgba(Array(pixels.dropLast()), rgbaStride: width * 4) }
  expectThrows("WebPPictureMake") { _ = try Picture(width: -1, height: 1, useArgb: true) }
  try useBuffers(round, file)
  try useModes(round, file)
  let (distortion, _) = try planeDistortion(
    pixels, srcStride: width * 4, ref: pixels, refStride: width * 4, width: width, height: height, xStep: 4, type: 0)
  expectEqual(distortion, 0)
}

/// A part of the picture, scaled.
func useBuffers(_ round: Round, _ file: [UInt8]) throws {
  func options(flip: Int) -> DecoderOptions {
    DecoderOptions(
      bypassFiltering: 0, noFancyUpsampling: 1, useCropping: 1, cropLeft: 4, cropTop: 2, cropWidth: 16, cropHeight: 16,
      useScaling: 1, scaledWidth: 10, scaledHeight: 10, useThreads: 0, ditheringStrength: 0, flip: flip,
      alphaDitheringStrength: 0, pad: [0, 0, 0, 0, 0])
  }
  let buffer = try DecBuffer(data: file, colorspace: .bgra, options: options(flip: 0))
  let pixels = try buffer.pixels()
  round.report("buffer \(buffer.width) \(buffer.height) \(pixels.count) \(checksum(pixels))")
  expectThrows("") { _ = try DecBuffer(data: file, colorspace: .bgra, options: options(flip: 1)) }
  expectThrows("") {
    _ = try DecBuffer(data: Array(file.prefix(30)), colorspace: .rgb, options: options(flip: 0))
  }
}

/// What decoders of a part at a time give out.
func useModes(_ round: Round, _ file: [UInt8]) throws {
  let reader = try Decoder(.argb)
  expectEqual(try reader.update(Array(file.prefix(file.count / 2))), .suspended)
  expectEqual(try reader.update(file), .ok)
  let (rows, lastY, _, _, stride) = try reader.getRgb()
  round.report("argb \(lastY) \(stride) \(checksum(rows ?? []))")
  let planes = try Decoder.newPlanes()
  expectEqual(try planes.getYuva().0, nil)
  expectEqual(try planes.append(file), .ok)
  let (luma, _, u, v, alpha, _, _, lumaStride, chromaStride, _) = try planes.getYuva()
  round.report("\(lumaStride) \(chromaStride) \(checksum(luma ?? [])) \(checksum(u)) \(checksum(v))")
  expectEqual(alpha, [UInt8](repeating: 255, count: alpha.count))
  expectEqual(try planes.getYuv().u, u)
}
