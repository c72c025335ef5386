import RestOfText
import ScenarioSupport

/// Texts on both sides of what Swift keeps in the string itself, for which it has no memory that stays.
private let paddings = ["", String(repeating: " ", count: 40)]

public func scenario() throws {
  try readNumbers()
  try skipWords()
  try readLabels()
  try runScript()
}

private func readNumbers() throws {
  for padding in paddings {
    let (number, end) = try toLong("12 apples" + padding, base: 10)
    expectEqual(number, 12)
    expectEqual(end, " apples" + padding)
    expectEqual(try toLong("ff" + padding, base: 16).end, padding)
  }
  expectEqual(try toLong("", base: 10).end, "")
  expectEqual(try toLong("é1", base: 10).end, "é1")
  expectThrows(RestOfTextError.boundary(.interiorNUL(parameter: "text"))) { try toLong("1\u{0}2", base: 10) }
}

private func skipWords() throws {
  for padding in paddings {
    let (note, end) = try skipWord("first second" + padding)
    expectEqual(note, "a word")
    expectEqual(end, " second" + padding)
    let (count, end16) = try skipWord16("zwölf 𝄞" + padding)
    expectEqual(count, 5)
    expectEqual(end16, " 𝄞" + padding)
    expectEqual(try bytes("a bc" + padding), Array((" bc" + padding).utf8))
  }
  expectEqual(try skipWord("").0, nil)
  expectEqual(try skipWord("").end, nil)
  expectEqual(try skipWord16("").end, "")
  expectEqual(try bytes(""), [])
}

private func readLabels() throws {
  for padding in paddings {
    let label = try readLabel("title: a" + padding)
    expectEqual(label.column, 5)
    expectEqual(label.rest, " a" + padding)
  }
  expectEqual(try readLabel("title").rest, nil)
}

/// One step after the other, until nothing is left.
private func runScript() throws {
  let script = try Script()
  for padding in paddings {
    var rest = "one;" + padding + "three and four;\n\n  "
    var lengths: [Int] = []
    while !rest.isEmpty {
      let (step, tail) = try script.prepare(rest)
      if let step { lengths.append(step.length) }
      rest = tail
    }
    expectEqual(lengths, [3, padding.count + 14])
  }
  expectEqual(try script.prepare("a\u{0}b;c\u{0}").tail, "c")
  expectEqual(try script.prepare("").tail, "")
  expect(try script.prepare(";").step == nil, "no step of nothing")
  expectThrows { try script.prepare("!fails; after it was made") }
}
