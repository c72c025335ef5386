import LibrarySupport
import WebP

public var scenario: LibraryScenario {
  LibraryScenario(
    allocationsOf: "libwebp.so", round: round, failures: failures,
    // The encoder makes do with worse compression.
    guessesWithoutMemory: true)
}

let width = 32
let height = 24

func round(_ round: Round) throws {
  let pixels = picture(round.number)
  let lossy = try encodeRgba(pixels, width: width, height: height, stride: width * 4, qualityFactor: 75)
  round.report("lossy \(lossy.count) \(checksum(lossy))")
  expect(try getInfo(lossy) == (width, height), "the size of the picture")
  let (copy, copyWidth, copyHeight) = try decodeRgb(lossy)
  round.report("decoded \(checksum(copy))")
  expectEqual(copy.count, copyWidth * copyHeight * 3)

  let lossless = try encodeLosslessRgba(pixels, width: width, height: height, stride: width * 4)
  round.report("lossless \(lossless.count) \(checksum(lossless))")
  expect(try decodeRgba(lossless) == (pixels, width: width, height: height), "the picture itself")
  expect(try decodeInParts(lossless) == decodeRgb(lossless).0, "the picture in parts")
  var config = try configPreset(.photo, quality: 50)
  try configLosslessPreset(&config, level: 3)
  expect(try validateConfig(config), "a valid configuration")
  try usePictures(round, pixels)
  expect(try validateConfig(Config(quality: 30, method: 2)), "what is not given is as C sets it")
  if round.number % 40 == 39 { encodeOnThreads() }
}

/// Red, green and blue, from a file that comes a part at a time.
func decodeInParts(_ file: [UInt8]) throws -> [UInt8] {
  let decoder = try Decoder()
  var rest = file
  var outcome = WebPOutcome.suspended
  while !rest.isEmpty {
    outcome = try decoder.append(Array(rest.prefix(100)))
    rest.removeFirst(min(rest.count, 100))
    let (rows, lastY, _, _, stride) = try decoder.getRgb()
    expect((rows ?? []).count == lastY * stride, "whole rows")
  }
  expect(outcome == .ok, "the whole picture")
  let (rows, lastY, width, height, stride) = try decoder.getRgb()
  expect(lastY == height, "every row")
  return (0..<height).flatMap { (rows ?? [])[$0 * stride..<$0 * stride + width * 3] }
}

/// Opaque pixels, of red, green, blue and alpha.
func picture(_ number: Int) -> [UInt8] {
  (0..<width * height * 4).map { $0 % 4 == 3 ? 255 : UInt8(($0 / 4 * ($0 % 4 + 1) + number * 7) % 256) }
}

func checksum(_ bytes: [UInt8]) -> Int {
  bytes.reduce(7) { ($0 * 31 + Int($1)) % 1_000_003 }
}

func encodeOnThreads() {
  onThreads(8) { thread in
    let pixels = picture(thread)
    let file = try? encodeLosslessRgba(pixels, width: width, height: height, stride: width * 4)
    let copy = file.flatMap { try? decodeRgba($0) }
    expect(copy?.0 == pixels, "threads that do not disturb each other")
  }
}
