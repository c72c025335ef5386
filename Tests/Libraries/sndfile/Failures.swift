import LibrarySupport
import Sndfile

struct Refusal: Error, Equatable {
  var reason: String
}

/// What a closure throws the call throws that the library was in: opening, reading, writing, closing.
func refusals() throws {
  let file = SoundFile(samples: samples(8))
  file.refusal = Refusal(reason: "open")
  expectThrows(Refusal(reason: "open")) { try open(file) }
  file.refusal = nil
  file.position = 0
  let sound = try open(file)
  file.refusal = Refusal(reason: "read")
  expectThrows(Refusal(reason: "read")) { try sound.readFloat(100) }
  file.refusal = nil
  expectEqual(try sound.seek(0, whence: 0), 0)
  expectEqual(try sound.readFloat(100).count, 100)
  try sound.close()
  var info = SoundInfo.unknown
  (info.samplerate, info.channels, info.format) = (8000, 1, SndfileConstants.formatWav | SndfileConstants.formatPcm16)
  let output = SoundFile(bytes: [])
  let written = try open(output, &info, mode: SndfileConstants.sfmWrite)
  expectEqual(try written.writeFloat([0, 0.5]), 2)
  output.refusal = Refusal(reason: "close")
  expectThrows(Refusal(reason: "close")) { try written.close() }
}

func failures() throws {
  try refusals()
  let whole = SoundFile(samples: samples(8))
  let failed = SndfileError.boundary(.creationFailed(function: "sf_open_virtual"))
  expectThrows(failed) { try open(SoundFile(bytes: [])) }
  expectThrows(failed) { try open(SoundFile(bytes: Array(whole.bytes.reversed()))) }
  expectThrows(failed) { try open(SoundFile(bytes: Array(whole.bytes.prefix(20)))) }
  let short = try open(SoundFile(bytes: Array(whole.bytes.prefix(144))))
  expectEqual(try short.readFloat(1000).count, 50)
  // What the library does not write, it says before it writes anything.
  var info = SoundInfo.unknown
  info.format = SndfileConstants.formatWav
  expectThrows(failed) { try open(SoundFile(bytes: []), &info, mode: SndfileConstants.sfmWrite) }
  info.channels = 1 << 40
  expectThrows(SndfileError.boundary(.integerOutOfRange(parameter: "channels"))) { try open(whole, &info) }
  let sound = try open(whole)
  expectEqual(try sound.strerror(), "No Error.")
  expectEqual(try sound.seek(100_000, whence: 0), -1)
  expect(try sound.strerror() != "No Error.", "the library's text")
  try sound.close()
  expectThrows(SndfileError.boundary(.consumed(type: "Sndfile"))) { try sound.readFloat(1) }
}
