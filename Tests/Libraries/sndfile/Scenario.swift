import LibrarySupport
import Sndfile

public var scenario: LibraryScenario {
  LibraryScenario(allocationsOf: "libsndfile.so", round: round, failures: failures, isOutOfMemory: isOutOfMemory)
}

func round(_ round: Round) throws {
  let file = try written(round)
  var info = SoundInfo.unknown
  let sound = try open(file, &info)
  round.report("\(info.frames) \(info.samplerate) \(info.channels) \(info.format) \(info.seekable)")
  var count = 0
  var sum = 0
  while true {
    let part = try sound.readFloat(100)
    if part.isEmpty { break }
    count += part.count
    sum = part.reduce(sum) { ($0 * 31 + Int($1 * 32768) + 40_000) % 1_000_003 }
  }
  round.report("\(count) \(sum)")
  expectEqual(try sound.seek(count / 2, whence: 0), count / 2)
  round.report("\(try sound.readFloat(1).map { Int($0 * 32768) })")
  expectEqual(try sound.seek(0, whence: 0), 0)
  let frames = try sound.readfShort(count)
  round.report("\(try sound.channels()) \(frames.count) \(frames.reduce(0) { $0 + Int($1) })")
  let hasLog = try sound.log(2000).utf8.count > 10
  round.report("\(Int(try sound.signalMax() * 32768)) \(hasLog) \(try sound.errorStr(100))")
  try sound.close()
}

extension SoundInfo {
  static let unknown = SoundInfo(frames: 0, samplerate: 0, channels: 0, format: 0, sections: 0, seekable: 0)
}

/// Two channels, which the library writes.
func written(_ round: Round) throws -> SoundFile {
  let file = SoundFile(bytes: [])
  var info = SoundInfo.unknown
  info.samplerate = 8000 + round.number
  info.channels = 2
  info.format = SndfileConstants.formatWav | SndfileConstants.formatPcm16
  expect(try formatCheck(info) != 0, "a format that there is")
  let sound = try open(file, &info, mode: SndfileConstants.sfmWrite)
  let samples = samples(round.number).map { Float($0) / 32768 }
  let half = samples.count / 4 * 2
  expectEqual(try sound.writeFloat(Array(samples[..<half])), half)
  let rest = Array(samples[half...])
  expectEqual(try sound.writefFloat(rest, frames: rest.count / 2), rest.count / 2)
  expectThrows("ptr") { try sound.writefFloat(rest, frames: rest.count / 2 + 1) }
  try sound.close()
  file.position = 0
  round.report("\(file.bytes.count) \(file.bytes.reduce(0) { ($0 * 31 + Int($1)) % 1_000_003 })")
  return file
}

/// A file in memory, of which the closures are the operations.
final class SoundFile {
  var bytes: [UInt8]
  var position = 0
  /// What stops reading and writing.
  var refusal: Refusal?

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// Mono, 16 bits, 8000 samples a second.
  init(samples: [Int16]) {
    let data = samples.flatMap { little(UInt32(UInt16(bitPattern: $0)), 2) }
    let format = little(1, 2) + little(1, 2) + little(8000, 4) + little(16000, 4) + little(2, 2) + little(16, 2)
    bytes = Array("RIFF".utf8) + little(UInt32(36 + data.count), 4)
    bytes += Array("WAVEfmt ".utf8) + little(16, 4) + format
    bytes += Array("data".utf8) + little(UInt32(data.count), 4) + data
  }
}

private func little(_ number: UInt32, _ count: Int) -> [UInt8] {
  (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
}

func samples(_ number: Int) -> [Int16] {
  (0..<number % 9 * 70).map { Int16($0 * 37 % 2000 - 1000 + number) }
}

func open(_ file: SoundFile) throws -> Sndfile {
  var info = SoundInfo.unknown
  return try open(file, &info)
}

func open(_ file: SoundFile, _ info: inout SoundInfo, mode: Int = SndfileConstants.sfmRead) throws -> Sndfile {
  try Sndfile(
    mode: mode, sfinfo: &info,
    getFilelen: { Int64(file.bytes.count) },
    seek: { offset, whence in
      file.position = offset + (whence == 1 ? file.position : whence == 2 ? file.bytes.count : 0)
      return Int64(file.position)
    },
    read: { count in
      if let refusal = file.refusal { throw refusal }
      let part = Array(file.bytes.dropFirst(file.position).prefix(count))
      file.position += part.count
      return part
    },
    write: { bytes in
      if let refusal = file.refusal { throw refusal }
      let end = file.position + bytes.count
      if file.bytes.count < end { file.bytes += [UInt8](repeating: 0, count: end - file.bytes.count) }
      file.bytes.replaceSubrange(file.position..<end, with: bytes)
      file.position = end
      return Int64(bytes.count)
    },
    tell: { Int64(file.position) })
}

func isOutOfMemory(_ error: any Error) -> Bool {
  error as? SndfileError == .boundary(.creationFailed(function: "sf_open_virtual"))
}
