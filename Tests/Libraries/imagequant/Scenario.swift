import Foundation
import ImageQuant
import LifetimeCounts

/// A picture whose colours depend on `seed`.
func pixels(seed: Int, side: Int) -> [UInt8] {
  (0..<side * side).flatMap { index -> [UInt8] in
    [UInt8(index & 255), UInt8(index * seed & 255), UInt8(seed & 255), index % 7 == 0 ? 128 : 255]
  }
}

/// One quantization, summed up in a line.
func quantize(round: Int, side: Int = 24) throws -> String {
  let attributes = try Attributes()
  try attributes.setMaxColors(2 + round % 100)
  try attributes.setQuality(0, maximum: round % 100 + 1)
  let options = try attributes.copy()
  let image = try Image(
    attr: attributes, bitmap: pixels(seed: round, side: side), width: side, height: side, gamma: 0)
  if round % 5 == 0 {
    let background = try Image(
      attr: attributes, bitmap: pixels(seed: round + 1, side: side), width: side, height: side, gamma: 0)
    try image.setBackground(background)
    precondition((try? background.width) == nil, "a consumed image was used")
  }
  let quantization = try image.quantize(options)
  let indices = try quantization.writeRemappedImage(image)
  let palette = quantization.palette
  precondition(indices.count == side * side && indices.allSatisfy { $0 < palette.count })
  let checksum = palette.reduce(0) { sum, color in
    let weighted = Int(color.r) + Int(color.g) * 3 + Int(color.b) * 5 + Int(color.a) * 7
    return (sum * 31 + weighted) % 1_000_003
  }
  return "\(round) \(palette.count) \(indices.reduce(0) { $0 + Int($1) }) \(checksum)"
}

func failures() throws {
  let attributes = try Attributes()
  func expect(_ expected: ImageQuantError, _ body: () throws -> Void) {
    do {
      try body()
      preconditionFailure("no error where one was expected: \(expected)")
    } catch { precondition(error as? ImageQuantError == expected, "\(error)") }
  }
  expect(.valueOutOfRange) { try attributes.setMaxColors(1000) }
  expect(.boundary(.integerOutOfRange(parameter: "colors"))) { try attributes.setMaxColors(1 << 40) }
  expect(.boundary(.bufferTooShort(parameter: "bitmap", count: 3, required: 16))) {
    _ = try Image(attr: attributes, bitmap: [1, 2, 3], width: 2, height: 2, gamma: 0)
  }
  try attributes.setQuality(99, maximum: 100)
  try attributes.setMaxColors(2)
  let image = try Image(attr: attributes, bitmap: pixels(seed: 77, side: 64), width: 64, height: 64, gamma: 0)
  expect(.qualityTooLow) { _ = try image.quantize(attributes) }
  let small = try Image(attr: attributes, bitmap: [1, 2, 3, 4], width: 1, height: 1, gamma: 0)
  expect(.bufferTooSmall) { try image.setBackground(small) }
  let width = try small.width
  precondition(width == 1, "a refused background still belongs to the caller")
}

let rounds = 1000
for round in 0..<rounds { print(try quantize(round: round)) }
try failures()

let lines = try (0..<8).map { try quantize(round: $0) }
DispatchQueue.concurrentPerform(iterations: 8) { thread in
  for _ in 0..<20 { precondition((try? quantize(round: thread)) == lines[thread], "threads disturb each other") }
}
FileHandle.standardError.write(Data("\(objects_created()) created, \(objects_destroyed()) destroyed\n".utf8))
precondition(objects_created() == objects_destroyed() && objects_created() > 4 * rounds)
