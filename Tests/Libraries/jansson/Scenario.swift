import Jansson
import LibrarySupport

public var scenario: LibraryScenario {
  // json_dumps leaves out what it has no memory for.
  LibraryScenario(
    allocationsOf: "libjansson.so", round: round, failures: failures, isOutOfMemory: isOutOfMemory,
    guessesWithoutMemory: true)
}

func round(_ round: Round) throws {
  let person = try build(round.number)
  let text = try person.dumps(JanssonConstants.compact + JanssonConstants.sortKeys)
  round.report(text)
  let copy = try JSON(input: text, flags: JanssonConstants.rejectDuplicates)
  expect(try person.equal(copy), "an equal copy")
  try tellReferencesApart(round, person)
  try update(round, copy)
  var parts = 0
  try copy.dumpCallback(JanssonConstants.compact) { (part: [UInt8]) in
    parts += part.count
    return 0
  }
  round.report("\(parts) bytes")
  try keepInAFile(round, copy)
}

/// A new object, which takes over what is put into it.
func build(_ number: Int) throws -> JSON {
  let person = try JSON()
  try person.objectSetNew("name", value: JSON("Zoë \(number)"))
  try person.objectSetNew("age", value: JSON(20 + number % 50))
  try person.objectSetNew("height", value: JSON(1.5))
  let tags = try JSON.array()
  for tag in 0..<number % 4 + 2 { try tags.arrayAppendNew(JSON("tag\(tag)")) }
  try tags.arrayAppendNew(JSON.null())
  try person.objectSetNew("tags", value: tags)
  expect((try? tags.arraySize) == nil, "a stolen reference refused")
  return person
}

/// What is got lives on when what it was got from does not; what is set stays the caller's.
func tellReferencesApart(_ round: Round, _ person: JSON) throws {
  let shared = try JSON("shared")
  let tag: JSON
  do {
    let list = try JSON.array()
    try list.arrayAppend(shared)
    try list.arrayAppend(shared)
    try list.arrayInsert(0, value: person)
    tag = try list.arrayGet(0)?.objectGet("tags")?.arrayGet(1) ?? JSON.null()
    expect(try list.arrayGet(99) == nil && person.objectGet("none") == nil, "nil for what is not there")
    try list.arrayClear()
  }
  round.report("\(try shared.stringValue ?? "nil") \(try tag.stringValue ?? "nil")")
  try tag.stringSet("changed")
  round.report(try person.dumps(JanssonConstants.compact + JanssonConstants.sortKeys))
}

func update(_ round: Round, _ copy: JSON) throws {
  let news = try JSON(input: #"{"age": 7, "new": [1, 2.5, true, "x"]}"#, flags: 0)
  try copy.objectUpdateExisting(news)
  try copy.objectUpdateMissing(news)
  try copy.objectDel("height")
  let deep = try copy.deepCopy()
  try copy.objectGet("new")?.arrayRemove(0)
  round.report("\(try copy.dumps(JanssonConstants.compact + JanssonConstants.sortKeys)) \(try deep.objectSize)")
}

func keepInAFile(_ round: Round, _ json: JSON) throws {
  try withTemporaryFolder { folder in
    try json.dumpFile("\(folder)/file.json", flags: JanssonConstants.compact + JanssonConstants.sortKeys)
    round.report(
      try JSON(path: "\(folder)/file.json", flags: 0).dumps(JanssonConstants.compact + JanssonConstants.sortKeys))
  }
}

/// Most of the library says no more than that it failed.
func isOutOfMemory(_ error: any Error) -> Bool { error is JanssonError }
