import Archive
import LibrarySupport

func failures() throws {
  let output = Output()
  try write(files(6), to: output)
  corruptInput(output.bytes)
  try refusedBytes()
  try thrown(output.bytes)
  expectThrows("Cannot stat") {
    let folder = try ReadDiskArchive()
    try folder.open("/nonexistent/folder")
    try folder.readNextHeader2(Entry())
  }
  expectThrows("INTERNAL ERROR") {
    let archive = try WriteArchive()
    try archive.setFormatUstar()
    try archive.header(Entry())
  }
  expectThrows("Unknown module name") { try WriteArchive().setOptions("nothing:no=1") }
}

func corruptInput(_ bytes: [UInt8]) {
  expectThrows("truncated gzip input") { try read(Array(bytes.prefix(bytes.count / 2))) { _, _, _, _ in } }
  expectThrows("Unrecognized archive format") { try read(Array(bytes.reversed())) { _, _, _, _ in } }
  var corrupt = bytes
  for index in 100..<140 { corrupt[index] ^= 0xff }
  expectThrows("gzip decompression failed") { try read(corrupt) { _, _, _, _ in } }
}

/// What a closure refuses is an error of the call, and closing the archive early calls the closures no more than once.
func refusedBytes() throws {
  var closed = 0
  do {
    let archive = try WriteArchive()
    try archive.setFormatUstar()
    expectThrows("") { try archive.open(open: { -30 }, write: { $0.count }, close: nil) }
  }
  do {
    let archive = try WriteArchive()
    try archive.setFormatUstar()
    try archive.open(
      open: nil, write: { _ in -1 },
      close: {
        closed += 1
        return 0
      })
    let entry = try Entry()
    try entry.setPathname("file")
    try entry.setSize(100_000)
    try entry.setFiletype(ArchiveConstants.aeIfreg)
    expectThrows("") {
      try archive.header(entry)
      try archive.data([UInt8](repeating: 1, count: 100_000))
    }
  }
  expectEqual(closed, 1)
}

struct Refusal: Error, Equatable {
  var reason: String
}

/// What a closure throws the call throws that the library was in.
func thrown(_ bytes: [UInt8]) throws {
  let entry = try Entry()
  for failing in 1...3 {
    let input = Input(bytes)
    var reads = 0
    let archive = try ReadArchive()
    try archive.supportFilterAll()
    try archive.supportFormatTar()
    expectThrows(Refusal(reason: "read")) {
      try archive.open(
        open: nil,
        read: {
          reads += 1
          if reads == failing { throw Refusal(reason: "read") }
          return input.next(100)
        }, close: nil)
      while try archive.nextHeader2(entry) != .eof {}
    }
  }
  do {
    let input = Input(bytes)
    let archive = try ReadArchive()
    try archive.supportFilterAll()
    try archive.supportFormatTar()
    try archive.open2(
      open: nil, read: { input.next(1000) }, skip: nil, close: { throw Refusal(reason: "close") })
    try readEntries(archive) { _, _, _, _ in }
    expectThrows(Refusal(reason: "close")) { try archive.close() }
  }
  expectThrows(Refusal(reason: "open")) {
    try ReadArchive().open(open: { throw Refusal(reason: "open") }, read: { [] }, close: nil)
  }
  let archive = try WriteArchive()
  try archive.setFormatUstar()
  try archive.open(open: nil, write: { _ in throw Refusal(reason: "write") }, close: nil)
  try entry.setPathname("file")
  try entry.setSize(100_000)
  try entry.setFiletype(ArchiveConstants.aeIfreg)
  expectThrows(Refusal(reason: "write")) {
    try archive.header(entry)
    try archive.data([UInt8](repeating: 1, count: 100_000))
  }
}
