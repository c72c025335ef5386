/// Pixels of four bytes each: red, green, blue, opacity.
struct Picture {
  var width: Int
  var height: Int
  var pixels: [UInt8]

  /// A landscape at dusk: soft gradients, which are the hard part of quantizing.
  static func dusk(width: Int = 320, height: Int = 200) -> Picture {
    var picture = Picture(width: width, height: height, pixels: [])
    picture.pixels.reserveCapacity(width * height * 4)
    for y in 0..<height {
      for x in 0..<width {
        picture.pixels += color(Double(x) / Double(width), Double(y) / Double(height))
      }
    }
    return picture
  }

  private static func color(_ x: Double, _ y: Double) -> [UInt8] {
    let ridge = 0.62 + 0.10 * wave(x * 2.1) + 0.05 * wave(x * 7.3 + 0.4) + 0.015 * wave(x * 23)
    if y > ridge {
      let depth = min((y - ridge) * 3, 1)
      return [byte(0.10 + 0.08 * depth), byte(0.12 + 0.14 * depth), byte(0.22 - 0.06 * depth), 255]
    }
    let distance = ((x - 0.68) * (x - 0.68) * 2.56 + (y - 0.5) * (y - 0.5)).squareRoot()
    let glow = max(0, 1 - distance * 1.8)
    let sun = distance < 0.07 ? 1.0 : 0
    return [
      byte(0.18 + 0.55 * y + 0.5 * glow * glow + sun), byte(0.16 + 0.25 * y + 0.35 * glow * glow + 0.8 * sun),
      byte(0.42 - 0.10 * y + 0.1 * glow + 0.3 * sun), 255,
    ]
  }

  /// A smooth wave between -1 and 1 with a period of 1, made of parabolas.
  private static func wave(_ x: Double) -> Double {
    let phase = x - x.rounded(.down)
    let half = phase < 0.5 ? phase * 2 : phase * 2 - 1
    let arch = 4 * half * (1 - half)
    return phase < 0.5 ? arch : -arch
  }

  private static func byte(_ value: Double) -> UInt8 { UInt8(max(0, min(1, value)) * 255) }
}
