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
}
