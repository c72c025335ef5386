import FailureDetails
import ScenarioSupport

/// C says of a failure which one it is and where in the input, in variables that say nothing otherwise.
public func scenario() throws {
  let grammar = try Grammar(Array("a (b) c".utf8))
  expectDetails("grammar_compile: unbalanced parenthesis, code 2, offset 2") { try Grammar(Array("a (b".utf8)) }
  do throws(FailureDetailsError) {
    _ = try Grammar(Array("((".utf8))
    expect(false, "an unbalanced text is no grammar")
  } catch {
    guard case .detailed(let details) = error else { throw error }
    expectEqual(details.offset, 1)
    expectEqual(details.code, 2)
    expectEqual(details.error, .unbalanced)
    expectEqual("\(error)", "unbalanced parenthesis, code 2, offset 1")
  }
  // The text of a failure is the library's, or the code's, or the caller's to free.
  _ = try Grammar("")
  expectDetails("grammar_parse: unbalanced parenthesis, offset 3") { try Grammar("abc(") }
  try grammar.addRule("a")
  expectDetails("grammar_add_rule: unbalanced parenthesis, code 2, line 2, column 4") { try grammar.addRule("a\nb(") }
  expectEqual(try grammar.count("a"), 1)
  expectDetails("grammar_count: 'grammar_count' failed, code -1, position 7") { try grammar.count("") }
  expectEqual(try grammar.print("  "), "rules")
  expectDetails("grammar_print: 'grammar_print' failed, offset 1") { try grammar.print(" x") }
  try grammar.import("file")
  expectEqual(try grammar.count("a"), 11)
  // A number that no Int has room for is the nearest. Where memory is short there is no text.
  expectDetails("there is no such file, code -1, line \(Int.max)", or: "failed, code -1, line \(Int.max)") {
    try grammar.import("")
  }
}

private func expectDetails<Result>(_ expected: String, or other: String? = nil, _ body: () throws -> Result) {
  do {
    _ = try body()
    expect(false, "\(expected) thrown")
  } catch {
    guard case .detailed(let details)? = error as? FailureDetailsError else {
      return expect(false, "\(expected) thrown, got \(error)")
    }
    let text = "\(details.function): \(details)"
    expect(text.hasSuffix(expected) || other.map(text.hasSuffix) == true, "\(expected) thrown, got \(text)")
  }
}
