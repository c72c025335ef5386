import Annotations
import CModel
import Testing

@Suite struct ExpressionTests {
  private func parse(_ text: String) throws(DiagnosticsError) -> AnnotationExpression {
    try CountExpressionParser().parse(Located(text, at: SourceLocation(file: "f", line: 3, column: 11)))
  }

  @Test func productsBindTighterThanSums() throws {
    #expect(
      try parse("a + b * 2 - c / 3")
        == .binary(
          .subtract, .binary(.add, .name("a"), .binary(.multiply, .name("b"), .literal(2))),
          .binary(.divide, .name("c"), .literal(3))))
  }

  @Test func equalOperationsGoFromLeftToRight() throws {
    #expect(try parse("a-b-c") == .binary(.subtract, .binary(.subtract, .name("a"), .name("b")), .name("c")))
    #expect(try parse("a/b*c") == .binary(.multiply, .binary(.divide, .name("a"), .name("b")), .name("c")))
  }

  @Test func parenthesesAndMembers() throws {
    #expect(
      try parse(" (image.width + 1) * 4 ")
        == .binary(.multiply, .binary(.add, .member("image", "width"), .literal(1)), .literal(4)))
    #expect(try parse("((_x1))") == .name("_x1"))
  }

  @Test func callsOfFunctions() throws {
    #expect(
      try parse("bound(size, n + 1) * 2")
        == .binary(
          .multiply, .call("bound", [.name("size"), .binary(.add, .name("n"), .literal(1))]), .literal(2)))
    #expect(try parse("f(g(a), a, b.c)").names == ["a"])
  }

  @Test(arguments: [
    ("f(", "3:13 expected a name, a number or '(' here"),
    ("f()", "3:13 expected a name, a number or '(' here"),
    ("f(a", "3:12 this '(' is never closed"),
    ("f(a b)", "3:15 expected + - * / ',' or ')' here"),
    ("a, b", "3:12 expected + - * or / here"),
    ("", "3:11 expected a name, a number or '(' here"),
    ("a +", "3:14 expected a name, a number or '(' here"),
    ("a b", "3:13 expected + - * or / here"),
    ("a)", "3:12 this ')' has no '(' before it"),
    ("2 * (a", "3:15 this '(' is never closed"),
    ("(a b)", "3:14 expected + - * / or ')' here"),
    ("-1", "3:11 expected a name, a number or '(' here"),
    ("a.1", "3:13 expected the name of a property after '.'"),
    ("a.b.c", "3:14 only one '.' can follow a parameter's name"),
    ("a % b", "3:13 unexpected '%'; an expression has names, numbers, + - * / and parentheses"),
    ("0x10", "3:11 '0x10' is no number; write numbers with decimal digits alone"),
    ("1 + 9223372036854775808", "3:15 the number 9223372036854775808 is too large; 9223372036854775807 is the largest"),
  ])
  func problemsStandAtTheirColumn(_ text: String, _ problem: String) {
    do throws(DiagnosticsError) {
      _ = try parse(text)
      Issue.record("'\(text)' parsed")
    } catch {
      #expect(error.description == "f:" + problem.replacing(" ", with: ": error: ", maxReplacements: 1))
    }
  }

  @Test(arguments: ["(", "a+", "((a)+", "1*", ".", "a "])
  func endlessExpressionsAreErrors(_ piece: String) {
    #expect(throws: DiagnosticsError.self) { try parse(String(repeating: piece, count: 100_000)) }
  }

  @Test(arguments: [
    ("count: a * * b", "1:51 'count': expected a name, a number or '(' here"),
    ("count: 'a * * b'", "1:52 'count': expected a name, a number or '(' here"),
    ("count: \"a \\u002a * b\"", "1:47 'count': expected a name, a number or '(' here"),
    ("count: a b", "1:49 'count': expected + - * or / here"),
    ("count: ''", "1:48 'count': expected a name, a number or '(' here"),
  ])
  func problemsInAFileStandAtTheirColumnWhereItIsKnown(_ entry: String, _ problem: String) {
    #expect(problems("functions: { f: { parameters: { p:   { \(entry) } } } }") == [problem])
  }

  @Test func randomTextNeverCrashes() {
    var generator = DeterministicGenerator(seed: 3)
    let pieces = ["a", "b.c", "1", "(", ")", "+", "-", "*", "/", " ", ".", "é", "99999999999999999999", "\0"]
    for _ in 0..<20_000 {
      let count = Int.random(in: 0..<12, using: &generator)
      let text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      _ = try? parse(text)
    }
  }
}
