import LibrarySupport
import Sndfile

func failures() throws {
  let whole = SoundFile(samples: samples(8))
  let failed = SndfileError.boundary(.creationFailed(function: "sf_open_virtual"))
  expectThrows(failed) { try open(SoundFile(bytes: [])) }
  expectThrows(failed) { try open(SoundFile(bytes: Array(whole.bytes.reversed()))) }
  expectThrows(failed) { try open(SoundFile(bytes: Array(whole.bytes.prefix(20)))) }
  let short = try open(SoundFile(bytes: Array(whole.bytes.prefix(144))))
  expectEqual(try short.readFloat(1000).count, 50)
  // What the library does not write, it says before it writes anything.
  var info = SoundInfo.unknown
  info.format = formatWav
  expectThrows(failed) { try open(SoundFile(bytes: []), &info, mode: sfmWrite) }
  info.channels = 1 << 40
  expectThrows(SndfileError.boundary(.integerOutOfRange(parameter: "channels"))) { try open(whole, &info) }
  let sound = try open(whole)
  expectEqual(try sound.strerror(), "No Error.")
  expectEqual(try sound.seek(100_000, whence: 0), -1)
  expect(try sound.strerror() != "No Error.", "the library's text")
  try sound.close()
  expectThrows(SndfileError.boundary(.consumed(type: "Sndfile"))) { try sound.readFloat(1) }
}
