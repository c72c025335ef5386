import LibrarySupport
import Opus

public var scenario: LibraryScenario {
  LibraryScenario(allocationsOf: nil, round: round, failures: failures)
}

/// A tone in stereo, 20 milliseconds of it.
func tone(_ number: Int, frame: Int) -> [Int16] {
  (0..<1920).map { index in
    let position = (frame * 960 + index / 2) * (index % 2 + 1 + number % 7) % 200
    return Int16((position < 100 ? position : 200 - position) * 200 - 10000)
  }
}

func checksum(_ values: [some BinaryInteger]) -> Int {
  values.reduce(7) { ($0 * 31 + Int($1) + 40_000) % 1_000_003 }
}

func round(_ round: Round) throws {
  let encoder = try Encoder(rate: 48_000, channels: 2, application: .audio)
  let decoder = try Decoder(rate: 48_000, channels: 2)
  try encoder.setBitrate(64_000 + round.number % 10 * 6_000)
  try encoder.setComplexity(round.number % 11)
  try encoder.setSignal(.music)
  try encoder.setVbr(round.number % 2 == 0)
  expectEqual(try encoder.getBitrate(), 64_000 + round.number % 10 * 6_000)
  expectEqual(try encoder.getComplexity(), round.number % 11)
  for frame in 0..<3 {
    let packet = try encoder.encode(tone(round.number, frame: frame), frameSize: 960, capacity: 1500)
    let samples = try decoder.decode(packet, decodeFec: false, capacity: 1920)
    expectEqual(samples.count, 1920)
    expectEqual(try encoder.getFinalRange(), try decoder.getFinalRange())
    expectEqual(try decoder.getNbSamples(packet), 960)
    round.report("\(packet.count) \(checksum(packet)) \(checksum(samples))")
  }
  // What was lost is guessed.
  expectEqual(try decoder.decode([UInt8](), decodeFec: false, capacity: 1920).count, 1920)
}

func failures() throws {
  expectThrows("invalid argument") { try Encoder(rate: 44_100, channels: 2, application: .audio) }
  expectThrows("invalid argument") { try Encoder(rate: 48_000, channels: 3, application: .audio) }
  expectThrows("invalid argument") { try Decoder(rate: 48_000, channels: 0) }
  let encoder = try Encoder(rate: 48_000, channels: 1, application: .voip)
  expectEqual(encoder.channels, 1)
  expectThrows("invalid argument") { try encoder.setComplexity(11) }
  expectThrows("invalid argument") {
    try encoder.encode([Int16](repeating: 0, count: 961), frameSize: 961, capacity: 100)
  }
  expectThrows(OpusError.boundary(.bufferTooShort(parameter: "pcm", count: 960, required: 1920))) {
    try Encoder(rate: 48_000, channels: 2, application: .voip)
      .encode([Int16](repeating: 0, count: 960), frameSize: 960, capacity: 100)
  }
  let decoder = try Decoder(rate: 48_000, channels: 2)
  expectThrows("corrupted stream") { try decoder.decode([0xff, 0xff], decodeFec: false, capacity: 1920) }
  let packet = try encoder.encode([Int16](repeating: 0, count: 960), frameSize: 960, capacity: 100)
  expectThrows("buffer too small") { try decoder.decode(packet, decodeFec: false, capacity: 10) }
}
