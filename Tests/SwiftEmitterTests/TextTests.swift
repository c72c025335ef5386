import BindingPlan
import Testing

@testable import SwiftEmitter

/// Text from headers is outside input: whatever it says, it stays text.
@Suite struct TextTests {
  @Test func stringLiteralsHoldAnything() {
    #expect(Literal.string("a\"\\(x)\n\r\t\u{2028}\u{0}#é") == #""a\"\\(x)\n\r\t\u{2028}\u{0}#é""#)
    #expect(Literal.string("\u{202E}") == #""\u{202e}""#)
  }

  @Test func floatingLiterals() {
    #expect(Literal.floating(0.5) == "0.5")
    #expect(Literal.floating(1e300) == "1e+300")
    #expect(Literal.floating(-.infinity) == "-.infinity")
    #expect(Literal.floating(.nan) == ".nan")
  }

  @Test func commentsHaveOneLineForEachLine() {
    let hostile = "a\nb\rc\r\nd\u{2028}e\u{2029}f\u{85}g\u{B}h\u{C}i\u{0}j\u{202E}k"
    #expect(CommentText.lines(hostile, width: 80) == ["a", "b", "c", "d", "e", "f", "g", "h", "ijk"])
  }

  @Test func commentsCannotOpenFences() {
    #expect(CommentText.lines("```swift\n~~~", width: 80) == ["'''swift", "'''"])
    #expect(CommentText.code("a`b\nc") == "`abc`")
  }

  @Test func commentsAreFilled() {
    #expect(
      CommentText.lines("one two three", width: 9, firstPrefix: "- ", prefix: "  ") == ["- one two", "  three"])
    #expect(CommentText.lines("", width: 9) == [])
  }

  @Test func keywordsAreQuotedWhereTheyMustBe() {
    #expect(Identifier.escaped("init") == "`init`")
    #expect(Identifier.escaped("copy") == "copy")
    #expect(Identifier.local("copy") == "`copy`")
    #expect(Identifier.local("self") == "selfValue")
    #expect(Identifier.label("in") == "in")
    #expect(Identifier.label("inout") == "`inout`")
    #expect(Identifier.parameter(label: "width", name: "width") == "width")
    #expect(Identifier.parameter(label: "default", name: "default") == "`default`")
    #expect(Identifier.parameter(label: "self", name: "self") == "self selfValue")
    #expect(Identifier.parameter(label: nil, name: "in") == "_ `in`")
  }

  @Test func enumerationCasesAvoidWhatQuotesDoNotSave() {
    #expect(EnumerationDeclaration.memberName("self") == "self_")
    #expect(EnumerationDeclaration.memberName("Type") == "Type_")
    #expect(EnumerationDeclaration.memberName("default") == "`default`")
  }

  @Test func typesAreQuotedInside() {
    #expect(SwiftType.array(.optional(.named("Type"))).source == "[`Type`?]")
  }

  @Test func integersThatAlwaysFit() {
    #expect(IntegerWidth.always("UInt8", fits: "Int32"))
    #expect(IntegerWidth.always("Int32", fits: "Int"))
    #expect(!IntegerWidth.always("UInt32", fits: "Int"), "Int has 32 bits on some targets")
    #expect(!IntegerWidth.always("Int8", fits: "UInt64"))
    #expect(!IntegerWidth.always("wchar_t", fits: "Int64"))
  }

  @Test func documentationHasItsSections() {
    let documentation = Documentation(
      summary: "Sets it.", discussion: ["More."],
      parameters: [.init(name: "width", text: "How wide."), .init(name: "gone", text: "Not in Swift.")],
      returns: "The old one.", throws: "when it is too wide")
    let comment = DocumentationComment(
      documentation: documentation, fallback: "Wraps `f`.", notes: ["Wraps `f`."], errorType: "E",
      parameters: ["width"])
    #expect(
      comment.lines() == [
        "Sets it.", "", "More.", "", "Wraps `f`.", "", "- Parameters:", "  - width: How wide.",
        "- Throws: ``E``: when it is too wide", "- Returns: The old one.",
      ])
    let bare = DocumentationComment(documentation: .init(), fallback: "Wraps `f`.", notes: ["Wraps `f`."])
    #expect(bare.lines() == ["Wraps `f`."])
  }
}
