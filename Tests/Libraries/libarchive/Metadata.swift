import Archive
import LibrarySupport

/// What an entry says besides its name and size, which goes through an archive and back.
func useMetadata(_ round: Round) throws {
  let entry = try Entry()
  try entry.setPathname("notes")
  try entry.setFiletype(ArchiveConstants.aeIfreg)
  try entry.setSize(3)
  try entry.setFflags(1, 2)
  let (set, clear) = entry.fflags()
  round.report("flags \(set) \(clear)")
  try entry.xattrAddEntry("user.round", value: Array("\(round.number)".utf8))
  try entry.xattrAddEntry("user.empty", value: [UInt8]())
  try entry.aclFromText("user::rw-,user:7:r--,group::r--,mask::rwx,other::---", 0x100)
  try reportAttributes(of: entry, round)
  try reportAccess(to: entry, round)
  try throughFiles(entry, round)
  entry.copyMacMetadata([1, 2, 3])
  try round.report("mac \(entry.macMetadata() ?? [])")
  _ = entry.clear()
  try expectEqual(entry.macMetadata() ?? [], [])
  expectEqual(entry.pathname(), nil)
}

func reportAttributes(of entry: Entry, _ round: Round) throws {
  for _ in 0..<(try entry.xattrReset()) {
    let (name, value) = try entry.xattrNext()
    round.report("\(name ?? "none") \(String(decoding: value, as: UTF8.self))")
  }
  expectEqual(try entry.xattrNext().name, nil)
}

func reportAccess(to entry: Entry, _ round: Round) throws {
  for _ in 0..<(try entry.aclReset(0x100)) {
    let (type, permissions, tag, qualifier, name) = try entry.aclNext(0x100)
    round.report("\(type) \(permissions) \(tag) \(qualifier) \(name ?? "none")")
  }
  round.report(try entry.aclToText(0x100) ?? "none")
}

/// The same entry in a file, and in two that belong together.
func throughFiles(_ entry: Entry, _ round: Round) throws {
  try withTemporaryFolder { folder in
    let file = "\(folder)/archive"
    do {
      let archive = try WriteArchive()
      try archive.setFormatPax()
      try archive.writeOpenFile(file)
      try archive.header(entry)
      try archive.data(Array("abc".utf8))
      try archive.finish()
      expectThrows("") { try archive.close() }
    }
    for open in [
      { try $0.openFilename(file, blockSize: 512) }, { try $0.openFile(file) },
      { try $0.openFilenames([file], blockSize: 10240) },
    ] as [(ReadArchive) throws -> ArchiveOutcome] {
      let archive = try ReadArchive()
      try archive.supportFormatTar()
      try archive.setPassphraseCallback { "none" }
      _ = try open(archive)
      let found = try Entry(archive)
      try archive.nextHeader2(found)
      let (_, block, offset) = try archive.dataBlock()
      let text = String(decoding: block, as: UTF8.self)
      round.report("\(text) \(offset) \(try archive.formatName() ?? "") \(try archive.fileCount)")
      round.report("\(try archive.filterName(0) ?? "none") \(try archive.filterBytes(0))")
      try reportAttributes(of: found, round)
      expectEqual(try match(found), ["other*"])
      expectEqual(try archive.archiveErrno(), 0)
    }
  }
}

/// The patterns that no entry was for.
func match(_ entry: Entry) throws -> [String] {
  let matcher = try MatchArchive()
  try matcher.includePattern("note*")
  try matcher.includePattern("other*")
  expectEqual(try matcher.pathExcluded(entry), 0)
  var rest: [String] = []
  while case (.ok, let pattern?) = try matcher.pathUnmatchedInclusionsNext() { rest.append(pattern) }
  try matcher.excludeEntry(0x0100 | 0x10, entry: entry)
  return rest
}
