import GLib
import LibrarySupport

public var scenario: LibraryScenario {
  // GLib ends the program when memory is short.
  LibraryScenario(allocationsOf: nil, round: round, failures: failures)
}

func round(_ round: Round) throws {
  let file = try parse(round)
  try change(round, file)
  try keepInAFile(round, file)
  try share(round)
  try useTexts(round)
  try keepBytes(round)
  try callBack(round)
}

/// Reads a key file: texts, numbers and lists.
func parse(_ round: Round) throws -> KeyFile {
  let text = "[server]\nname=Zoë \(round.number)\nport=\(8000 + round.number)\nsecure=true\nratio=1.5\n"
  let file = try KeyFile()
  try file.loadFromData(text + "hosts=one;two;drei;\nlevels=3;1;2;\n[empty]\n", flags: .keepComments)
  round.report("\(try file.getString("server", key: "name") ?? "nil") \(try file.getInteger("server", key: "port"))")
  round.report("\(try file.getBoolean("server", key: "secure")) \(try file.getDouble("server", key: "ratio"))")
  let (hosts, count) = try file.getStringList("server", key: "hosts")
  round.report("\(hosts.joined(separator: ",")) \(count)")
  let levels = try file.getIntegerList("server", key: "levels")
  round.report("\(levels.map(String.init).joined(separator: ","))")
  round.report("\(try file.getGroups().0.joined(separator: ",")) \(try file.getKeys("empty").length)")
  expect(try file.hasGroup("empty") && !file.hasGroup("none"), "a group told from none")
  expect(try file.hasKey("server", key: "name") && !file.hasKey("server", key: "none"), "a key told from none")
  return file
}

func change(_ round: Round, _ file: KeyFile) throws {
  try file.setString("new", key: "text", string: "a\nb")
  try file.setInteger("new", key: "number", value: -round.number)
  try file.setIntegerList("new", key: "list", list: [4, 5, Int32(round.number)])
  try file.setDoubleList("new", key: "none", list: [])
  try file.removeKey("server", key: "hosts")
  try file.removeGroup("empty")
  round.report(try file.toData())
}

func keepInAFile(_ round: Round, _ file: KeyFile) throws {
  try withTemporaryFolder { folder in
    try file.saveToFile("\(folder)/settings.ini")
    let copy = try KeyFile()
    try copy.loadFromFile("\(folder)/settings.ini", flags: .none)
    round.report("\(try copy.toData() == file.toData()) \(try copy.startGroup ?? "nil")")
  }
}

/// Bytes are shared: a part keeps the whole alive, whoever lets go of it first.
func share(_ round: Round) throws {
  let part: Bytes
  do {
    let whole = try Bytes((0..<100).map { UInt8(truncatingIfNeeded: $0 + round.number) })
    part = try Bytes(bytes: Bytes(bytes: whole, offset: 10, length: 50), offset: 5, length: 3)
    round.report("\(whole.size) \(whole.computeChecksumFor(.sha256) ?? "nil")")
  }
  round.report("\(part.size) \(try part.getData().map(String.init).joined(separator: ","))")
  let empty = try Bytes([UInt8]())
  round.report("\(empty.size) \(try empty.getData().count)")
  let file = try KeyFile()
  try file.loadFromBytes(Bytes(Array("[a]\nb=\(round.number)\n".utf8)), flags: .none)
  round.report("\(try file.getInteger("a", key: "b"))")
}

func useTexts(_ round: Round) throws {
  round.report("\(try shellQuote("it's \(round.number)") ?? "nil") \(try base64Encode(Array("bytes".utf8)) ?? "nil")")
  let later = try DateTime.newFromUnixUtc(1_000_000_000).addDays(round.number)
  round.report("\(try later.format("%Y-%m-%d") ?? "nil") \(later.year)")
  let text = try GString("one")
  try text.append(" two")
  try text.insertC(0, c: 62)
  text.erase(1, len: 1)
  text.appendLen(Array(" \(round.number)".utf8))
  text.asciiUp()
  round.report("\(text.str ?? "nil") \(try strsplit("a,b,,c", delimiter: ",", maxTokens: 3).joined(separator: "|"))")
  round.report("\(try strjoinv("-", strArray: ["x", "y", "z"]) ?? "nil") \(try utf8Strup("straße") ?? "nil")")
  round.report("\(try utf8ToUtf16("zoë 𝄞").0.count) \(try base64Decode("Ynl0ZXM=").count)")
  let parts = try uriSplit("https://example.org:8080/a?b=\(round.number)", flags: .none)
  round.report("\(parts.scheme ?? "nil") \(parts.host ?? "nil") \(parts.port) \(parts.query ?? "nil")")
  let pattern = try Regex(pattern: "[aeiou]+", compileOptions: .caseless, matchOptions: [])
  let text2 = try pattern.replace("beautiful", startPosition: 0, replacement: "_", matchOptions: [])
  round.report("\(text2 ?? "nil") \(try pattern.split("dates", matchOptions: []).count)")
}

/// Bytes in files, mapped and read; bytes that grow.
func keepBytes(_ round: Round) throws {
  let bytes = try ByteArray()
  try bytes.append([1, 2, 3])
  try bytes.prepend([0])
  try bytes.removeIndex(1)
  try withTemporaryFolder { folder in
    try fileSetContents("\(folder)/bytes", contents: Array("first\nsecond \(round.number)\n".utf8))
    round.report("\(try fileGetContents("\(folder)/bytes").count)")
    let mapped = try MappedFile(filename: "\(folder)/bytes", writable: false)
    round.report("\(try mapped.contents.count) \(try mapped.getBytes().size)")
    let channel = try IoChannel(filename: "\(folder)/bytes", mode: "r")
    while case (.normal, let line) = try channel.readLine() { round.report(line?.dropLast().description ?? "nil") }
  }
}

/// A source that is let go of calls its closure until its loop, or somebody else, cancels it.
func callBack(_ round: Round) throws {
  let loop = try MainContext()
  let source = try Source()
  source.setCallback { 1 }
  expect(source.attach(loop) != 0, "a source has a number")
  round.report("\(loop.iteration(false)) \(loop.iteration(false))")
  source.cancel()
  round.report("\(loop.iteration(false)) \(mainContextDefault() != nil)")
}
