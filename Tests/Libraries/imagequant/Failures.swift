import ImageQuant
import LibrarySupport

func failures() throws {
  let attributes = try Attributes()
  expectThrows(ImageQuantError.valueOutOfRange) { try attributes.setMaxColors(1000) }
  expectThrows(ImageQuantError.boundary(.integerOutOfRange(parameter: "colors"))) {
    try attributes.setMaxColors(1 << 40)
  }
  expectThrows(ImageQuantError.boundary(.bufferTooShort(parameter: "bitmap", count: 3, required: 16))) {
    try Image(attr: attributes, bitmap: [1, 2, 3], width: 2, height: 2, gamma: 0)
  }
  try attributes.setQuality(99, maximum: 100)
  try attributes.setMaxColors(2)
  let image = try Image(attr: attributes, bitmap: pixels(seed: 77, side: 64), width: 64, height: 64, gamma: 0)
  expectThrows(ImageQuantError.qualityTooLow) { try image.quantize(attributes) }
  let small = try Image(attr: attributes, bitmap: [1, 2, 3, 4], width: 1, height: 1, gamma: 0)
  expectThrows(ImageQuantError.bufferTooSmall) { try image.setBackground(small) }
  expectEqual(try small.width, 1)
  attributes.setProgressCallback { _ in 0 }
  expectThrows(ImageQuantError.aborted) { try image.quantize(attributes) }
}
