import ReturnedText
import ScenarioSupport

public func scenario() throws {
  let count = LiveCount()
  do {
    let prompt = try Prompt()
    visits(prompt)
    try keptTexts(prompt, count)
    try freedTexts(prompt)
  }
  expectEqual(count.alive, 0)
}

func visits(_ prompt: Prompt) {
  expectEqual(prompt.visitLines { ["Zoë", "", "and", "others"][$0] }, 13)
  expectEqual(
    prompt.visitLines { number in
      // A call inside of another, which texts of its own answer.
      number == 1 ? String(repeating: "x", count: prompt.visitLines { "\($0)" }) : "line"
    }, 16)
}

/// C goes on reading what it was told, also when another closure is set: while that runs, or before.
func keptTexts(_ prompt: Prompt, _ count: LiveCount) throws {
  expectEqual(try prompt.askName(0), "nobody")
  let token = LiveToken(count)
  prompt.setNameSource { [unowned prompt] number in
    withExtendedLifetime(token) {}
    if number == 3 { prompt.setNameSource { "other\($0)" } }
    return "name\(number)"
  }
  for number in 1...3 { _ = try prompt.askName(number) }
  expectEqual(try prompt.askName(4), "nobody name1 name2 name3 other4")
  prompt.setNameSource(nil)
  expectEqual(try prompt.askName(5), "nobody name1 name2 name3 other4 nobody")
}

func freedTexts(_ prompt: Prompt) throws {
  expectEqual(try prompt.expand("a"), -2)
  prompt.setCompleter { $0 + "ë" }
  expectEqual(try prompt.expand("caf"), 5)
  expectEqual(try prompt.expand(""), 2)
  prompt.setCompleter { [unowned prompt] word in
    prompt.setCompleter { _ in "" }
    return word
  }
  expectEqual(try prompt.expand("word"), 4)
  expectEqual(try prompt.expand("word"), 0)
  prompt.setCorrector { $0 == "right" ? "" : "right" }
  expectEqual(try prompt.correct("wrong"), 5)
  expectEqual(try prompt.correct("right"), 0)
  prompt.setCorrector(nil)
  expectEqual(try prompt.correct("wrong"), -2)
}
