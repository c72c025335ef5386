import Archive
import LibrarySupport

public var scenario: LibraryScenario {
  LibraryScenario(allocationsOf: nil, round: round, failures: failures)
}

func round(_ round: Round) throws {
  let files = files(round.number)
  let output = Output()
  try write(files, to: output)
  round.report("\(output.log) \(output.bytes.count) \(checksum(output.bytes))")
  try read(output.bytes) { name, size, time, data in
    round.report("\(name) \(size) \(time) \(checksum(data))")
  }
  let input = Input(output.bytes)
  try stream(input) { name, _, _, data in round.report("\(name) \(checksum(data))") }
  round.report("\(input.log) \(input.rest.count)")
  try useMetadata(round)
}

/// What the closures of an archive share.
final class Output {
  var bytes: [UInt8] = []
  var log = ""
}

/// What is left of an archive that closures read.
final class Input {
  var rest: ArraySlice<UInt8>
  var log = ""

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  func next(_ size: Int) -> [UInt8] {
    defer { rest = rest.dropFirst(size) }
    return Array(rest.prefix(size))
  }
}

struct File: Equatable {
  var name: String
  var data: [UInt8]
}

/// Between none and six files, the first of which is empty.
func files(_ number: Int) -> [File] {
  (0..<number % 7).map { index in
    File(
      name: "folder/file \(index).txt",
      data: (0..<index * 1500).map { UInt8(97 + ($0 * $0 / 7 + number) % 19) })
  }
}

func checksum(_ bytes: [UInt8]) -> Int {
  bytes.reduce(7) { ($0 * 31 + Int($1)) % 1_000_003 }
}

func write(_ files: [File], to output: Output) throws {
  let archive = try WriteArchive()
  try archive.setFormatPaxRestricted()
  try archive.addFilterGzip()
  try archive.setOptions("gzip:!timestamp")
  try archive.setBytesInLastBlock(1)
  try archive.open(
    open: {
      output.log += "open "
      return 0
    },
    write: { bytes in
      output.bytes += bytes
      return bytes.count
    },
    close: {
      output.log += "close"
      return 0
    })
  for file in files {
    let entry = try Entry()
    try entry.setPathname(file.name)
    try entry.setSize(file.data.count)
    try entry.setFiletype(ArchiveConstants.aeIfreg)
    try entry.setPerm(0o644)
    entry.setMtime(1_000_000_000, 0)
    try archive.header(entry)
    expectEqual(try archive.data(file.data), file.data.count)
  }
  try archive.close()
}

func read(_ bytes: [UInt8], _ body: (String, Int, Int, [UInt8]) -> Void) throws {
  let archive = try ReadArchive()
  try archive.supportFilterAll()
  try archive.supportFormatTar()
  try archive.openMemory(bytes)
  try readEntries(archive, body)
}

/// The same by closures, of which libarchive asks one for each block.
func stream(_ input: Input, _ body: (String, Int, Int, [UInt8]) -> Void) throws {
  let archive = try ReadArchive()
  try archive.supportFilterAll()
  try archive.supportFormatTar()
  try archive.open2(
    open: {
      input.log += "open "
      return 0
    },
    read: { input.next(1000) },
    skip: { Int64(input.next($0).count) },
    close: {
      input.log += "close"
      return 0
    })
  try readEntries(archive, body)
  try archive.close()
}

func readEntries(_ archive: ReadArchive, _ body: (String, Int, Int, [UInt8]) -> Void) throws {
  let entry = try Entry()
  while try archive.nextHeader2(entry) != .eof {
    var data: [UInt8] = []
    while true {
      let part = try archive.data(1000)
      if part.isEmpty { break }
      data += part
    }
    body(entry.pathname() ?? "", entry.size, entry.mtime(), data)
  }
}
