import Testing

@testable import HeaderParser

@Suite struct CommentTests {
  private func comment(_ text: String, kind: HeaderComment.Kind = .block) -> String {
    CommentText.clean(Array(text.utf8), kind: kind)
  }

  @Test func dropsMarks() {
    #expect(comment("/** One line. */") == "One line.")
    #expect(comment("/*!< After. */") == "After.")
    #expect(comment("/**\n * First.\n *\n *   indented\n */") == "First.\n\n  indented")
    #expect(comment("/*\n** SQLite's\n** style\n*/") == "SQLite's\nstyle")
    #expect(comment("/*\n    Indented\n      more\n*/") == "Indented\n  more")
    #expect(comment("/// One\n///  two", kind: .line) == "One\n two")
    #expect(comment("///< After", kind: .line) == "After")
    #expect(comment("/**/") == "")
    #expect(comment("/***/") == "")
  }

  @Test func carriageReturnsEndLines() {
    #expect(comment("/** a\r\n * b\r * c */") == "a\nb\nc")
  }

  @Test func asterisksThatStartALineOfTextStay() {
    #expect(comment("/* List:\n  * one\n    text */") == "List:\n* one\n  text")
  }

  @Test func stringsHoldNoComments() {
    #expect(CommentScanner.scan(Array("#define A \"/* no */\" // yes".utf8)).count == 1)
    #expect(CommentScanner.scan(Array("#error don't\n/* yes */".utf8)).count == 1)
    #expect(CommentScanner.scan(Array("/* open".utf8)).isEmpty)
  }

  @Test func belongToTheirDeclarations() throws {
    let module = try parse(
      """
      /* Copyright: somebody, all rights reserved. */
      int first(void);

      /** Documented. */

      int documented(void);
      /* ---------- Section ---------- */
      int after_section(void);
      /* Plain. */
      int plain(void);
      /* Too far away. */

      int far(void);
      // One
      // two.
      int lines(void);
      int trailing(void); /**< After it. */
      int bare(void);
      /** @file Not about what follows. */
      int after_file(void);
      int described_below(void);
      /*
         As zlib does.
      */

      int last(void);
      """)
    let comments = Dictionary(uniqueKeysWithValues: module.functions.map { ($0.name, $0.comment) })
    #expect(comments["first"] == .some(nil))
    #expect(comments["documented"] == "Documented.")
    #expect(comments["after_section"] == .some(nil))
    #expect(comments["plain"] == "Plain.")
    #expect(comments["far"] == .some(nil))
    #expect(comments["lines"] == "One\ntwo.")
    #expect(comments["trailing"] == "After it.")
    #expect(comments["bare"] == .some(nil))
    #expect(comments["after_file"] == .some(nil))
    #expect(comments["described_below"] == "As zlib does.")
    #expect(comments["last"] == .some(nil))
  }

  @Test func belongToMembersAndConstants() throws {
    let module = try parse(
      """
      /** The record. */
      struct r {
        int a; /**< The a. */
        int b; ///< The b,
               ///< continued.
        int c; // plain c
        /* Before d. */
        int d;
        int e;
      };
      enum e {
        A, /**< The A. */
        B = 2, // plain B
        /** The C. */
        C
      };
      #define M 1 /**< The M. */
      /** The N. */
      #define N 2
      #define O 3
      """)
    let record = module.record("struct r")
    #expect(record?.comment == "The record.")
    #expect(record?.fields.map(\.comment) == ["The a.", "The b,\ncontinued.", "plain c", "Before d.", nil])
    #expect(module.enumerations[0].constants.map(\.comment) == ["The A.", "plain B", "The C."])
    #expect(module.macros.map(\.comment) == ["The M.", "The N.", nil])
  }

  @Test func findsThemAroundMacros() throws {
    let module = try parse(
      """
      #define API(type) extern __attribute__((visibility("default"))) type
      #define ARGUMENTS(list) list
      /** First. */
      API(int) first(void);
      /* Second. */
      API(int) second ARGUMENTS((int a, int b));
      API(int) third ARGUMENTS((int a, int b));
      /*
         Third.
      */

      """)
    #expect(module.functions.map(\.comment) == ["First.", "Second.", "Third."])
  }
}
