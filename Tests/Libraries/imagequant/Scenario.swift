import ImageQuant
import LibrarySupport

public var scenario: LibraryScenario {
  LibraryScenario(allocationsOf: "libimagequant.so", round: round, failures: failures, isOutOfMemory: isOutOfMemory)
}

func round(_ round: Round) throws {
  round.report(try quantize(round.number))
  try quantizeRows(round)
  if round.number % 40 == 39 { try quantizeOnThreads() }
}

let side = 24

/// A picture whose colours depend on `seed`.
func pixels(seed: Int, side: Int = side) -> [UInt8] {
  (0..<side * side).flatMap { index -> [UInt8] in
    [UInt8(index & 255), UInt8(index * seed & 255), UInt8(seed & 255), index % 7 == 0 ? 128 : 255]
  }
}

/// A quantization, summed up in a line.
func summary(_ number: Int, _ image: Image, _ quantization: Quantization) throws -> String {
  let indices = try quantization.writeRemappedImage(image)
  let palette = quantization.palette
  expect(indices.count == side * side && indices.allSatisfy { $0 < palette.count }, "indices into the palette")
  let checksum = palette.reduce(0) { sum, color in
    let weighted = Int(color.r) + Int(color.g) * 3 + Int(color.b) * 5 + Int(color.a) * 7
    return (sum * 31 + weighted) % 1_000_003
  }
  return "\(number) \(palette.count) \(indices.reduce(0) { $0 + Int($1) }) \(checksum)"
}

func quantize(_ number: Int) throws -> String {
  let attributes = try Attributes()
  try attributes.setMaxColors(2 + number % 100)
  try attributes.setQuality(0, maximum: number % 100 + 1)
  let options = try attributes.copy()
  let image = try Image(attr: attributes, bitmap: pixels(seed: number), width: side, height: side, gamma: 0)
  if number % 5 == 0 {
    let background = try Image(attr: attributes, bitmap: pixels(seed: number + 1), width: side, height: side, gamma: 0)
    try image.setBackground(background)
    expect((try? background.width) == nil, "a consumed image refused")
  }
  return try summary(number, image, image.quantize(options))
}

/// An image whose rows come from a closure, while other closures hear what is being done.
func quantizeRows(_ round: Round) throws {
  var messages = 0
  var steps = 0
  do {
    let attributes = try Attributes()
    attributes.setLogCallback { _ in messages += 1 }
    attributes.setProgressCallback { _ in
      steps += 1
      return 1
    }
    try attributes.setMaxColors(16)
    let image = try Image(attr: attributes, width: side, height: side, gamma: 0) { row, width in
      (0..<width).map { Color(r: UInt8($0 * 8 & 255), g: UInt8(row * 8 & 255), b: 77, a: 255) }
    }
    round.report(try summary(round.number, image, image.quantize(attributes)))
  }
  round.report("\(messages) messages, \(steps) steps")
}

func quantizeOnThreads() throws {
  let lines = try (0..<8).map(quantize)
  onThreads(8) { thread in
    for _ in 0..<5 { expect((try? quantize(thread)) == lines[thread], "threads that do not disturb each other") }
  }
}

/// Making an object reports nothing but that there is none.
func isOutOfMemory(_ error: any Error) -> Bool {
  guard let error = error as? ImageQuantError else { return false }
  if case .boundary(.creationFailed) = error { return true }
  return error == .outOfMemory
}
