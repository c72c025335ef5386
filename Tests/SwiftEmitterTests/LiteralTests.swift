import Testing

@testable import SwiftEmitter

@Suite struct LiteralTests {
  @Test func hostileTextStaysInTheLiteral() {
    #expect(Literal.string("a\"\\(x)\n\r\u{2028}\u{0}#é") == #""a\"\\(x)\n\r\u{2028}\u{0}#é""#)
  }
}
