import LibrarySupport
import PNG

public var scenario: LibraryScenario {
  LibraryScenario(allocationsOf: "libpng16.so", round: round, failures: failures, isOutOfMemory: isOutOfMemory)
}

func round(_ round: Round) throws {
  let picture = Picture(round.number)
  try writeAndReadImage(picture, round)
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

func isOutOfMemory(_ error: any Error) -> Bool {
  if case PNGError.boundary(.creationFailed) = error { return true }
  return "\(error)".contains("emory") || "\(error)".contains("create")
}
