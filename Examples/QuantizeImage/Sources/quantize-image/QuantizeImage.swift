import Foundation
import ImageQuant

/// `quantize-image COLORS OUTPUT.png [INPUT.ppm|INPUT.pam]`
@main
struct QuantizeImage {
  static func main() {
    do {
      try run(Array(CommandLine.arguments.dropFirst()))
    } catch {
      FileHandle.standardError.write(Data("error: \(error)\n".utf8))
      exit(1)
    }
  }

  private static func run(_ arguments: [String]) throws {
    guard arguments.count == 2 || arguments.count == 3, let colors = Int(arguments[0]) else {
      print("usage: quantize-image COLORS OUTPUT.png [INPUT.ppm|INPUT.pam]")
      exit(64)
    }
    let picture = try arguments.count == 3 ? read(arguments[2]) : .dusk()
    let png = try quantize(picture, colors: colors)
    try Data(png.bytes).write(to: URL(fileURLWithPath: arguments[1]))
    print("\(arguments[1]): \(png.width) x \(png.height) pixels in \(png.palette.count) colours")
  }

  /// All of libimagequant that there is: no pointer, no length to get wrong, nothing to destroy.
  private static func quantize(_ picture: Picture, colors: Int) throws -> IndexedPNG {
    let attributes = try Attributes()
    try attributes.setMaxColors(colors)
    let image = try Image(
      attributes: attributes, bitmap: picture.pixels, width: picture.width, height: picture.height, gamma: 0)
    let result = try image.quantize(attributes)
    try result.setDitheringLevel(1)
    let indices = try result.writeRemappedImage(image)
    let palette = result.palette.map(\.bytes)
    return IndexedPNG(width: picture.width, height: picture.height, palette: palette, indices: indices)
  }

  private static func read(_ path: String) throws -> Picture {
    try PortableArbitraryMap.read([UInt8](Data(contentsOf: URL(fileURLWithPath: path))))
  }
}
