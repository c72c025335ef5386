import Annotations
import CModel
import Testing

@Suite struct ReadingTests {
  @Test func everyKeyReachesItsValue() throws {
    let annotations = try read(
      """
      module: CImageQuant
      headers: [libimagequant.h]
      include-headers: git2/*
      library: ImageQuant
      prefixes: [liq_, LIQ_]
      errors:
        liq_error: { success: [LIQ_OK, 0, -1], codes: LIQ_*, message: liq_text }
      types:
        liq_attr: { name: Attributes, ownership: unique, destroy: liq_attr_destroy }
        liq_flag: { flags: true }
        liq_internal: { skip: true }
      functions:
        liq_read:
          name: init
          returns: { ownership: owned, free: free, count: 4, nullable: true }
          parameters:
            bitmap: { name: pixels, count: width * 4, kept-by: result }
            out: { output: true, capacity: size, nullable: false }
            object: { consumed: on-success }
            other: { consumed: true }
            callback: { borrowed: true }
            yes: { boolean: true }
            3: { enumeration: enum liq_error }
        liq_skipped: { skip: true }
        liq_short: { returns: boolean }
      """)
    #expect(annotations.module?.value == "CImageQuant")
    #expect(annotations.headers.map(\.value) == ["libimagequant.h"])
    #expect(annotations.includedHeaders.map(\.value) == ["git2/*"])
    #expect(annotations.library?.value == "ImageQuant")
    #expect(annotations.prefixes.map(\.value) == ["liq_", "LIQ_"])

    let error = try #require(annotations.resolvedError(for: "liq_error"))
    #expect(error.success.map(\.value) == ["LIQ_OK", "0", "-1"])
    #expect(error.codes?.value == "LIQ_*")
    #expect(error.message?.value == "liq_text")

    #expect(annotations.types.map(\.pattern) == ["liq_attr", "liq_flag", "liq_internal"])
    #expect(annotations.types[0].value.name?.value == "Attributes")
    #expect(annotations.types[0].value.ownership?.value == .unique)
    #expect(annotations.types[0].value.destroy?.value == "liq_attr_destroy")
    #expect(annotations.types[1].value.flags?.value == true)
    #expect(annotations.types[2].value.skip?.value == true)

    let function = annotations.functions[0].value
    #expect(function.name?.value == "init")
    #expect(function.returns.ownership?.value == .owned)
    #expect(function.returns.free?.value == "free")
    #expect(function.returns.count?.value == "4")
    #expect(function.returns.nullable?.value == true)
    let parameters = function.parameters.map(\.value)
    #expect(function.parameters.map(\.pattern) == ["bitmap", "out", "object", "other", "callback", "yes", "3"])
    #expect(parameters[0].name?.value == "pixels")
    #expect(parameters[0].count?.value == "width * 4")
    #expect(parameters[0].keptBy?.value == "result")
    #expect(parameters[1].output?.value == true)
    #expect(parameters[1].capacity?.value == "size")
    #expect(parameters[1].nullable?.value == false)
    #expect(parameters[2].consumed?.value == .onSuccess)
    #expect(parameters[3].consumed?.value == .always)
    #expect(parameters[4].borrowed?.value == true)
    #expect(parameters[5].boolean?.value == true)
    #expect(parameters[6].enumeration?.value == "enum liq_error")
    #expect(annotations.functions[1].value.skip?.value == true)
    #expect(annotations.functions[2].value.returns.meaning?.value == .boolean)
  }

  @Test(arguments: ["", "\n\n", "# nothing yet\n", "---\n", "null\n", "{}", "\u{FEFF}"])
  func nothingIsNoAnnotations(_ text: String) throws {
    #expect(try read(text) == .none)
  }

  @Test func entriesAndValuesKnowWhereTheyStand() throws {
    let annotations = try read("types:\n  # a comment\n  liq_attr: { name: 'Attributes' }\n")
    #expect(annotations.types[0].location == SourceLocation(file: "bindings.yaml", line: 3, column: 3))
    #expect(
      annotations.types[0].value.name
        == Located("Attributes", at: SourceLocation(file: "bindings.yaml", line: 3, column: 21)))
  }

  @Test func expressionsStandAfterTheirQuote() throws {
    let annotations = try read("functions:\n  f:\n    parameters:\n      p: { count: \"a * b\" }\n")
    #expect(annotations.functions[0].value.parameters[0].value.count?.location.column == 20)
  }

  @Test func columnsCountFromTheStartInAFileWithAByteOrderMark() throws {
    #expect(try read("\u{FEFF}module: C\n").module?.location.column == 9)
  }

  @Test func aliasesStandForWhatTheyName() throws {
    let annotations = try read("types:\n  a: &shared { ownership: unique }\n  b: *shared\n")
    #expect(annotations.types[0].value == annotations.types[1].value)
  }

  @Test func lineEndingsDoNotMatter() throws {
    #expect(try read("module: C\r\nlibrary: L\r\n").library?.location.line == 2)
  }

  @Test(.timeLimit(.minutes(1))) func aFileOfThousandsOfEntriesIsReadInTime() throws {
    let entries = (0..<5_000).map { "  f_\($0): { parameters: { p: { count: width * \($0), nullable: true } } }\n" }
    let annotations = try read("functions:\n" + entries.joined())
    #expect(annotations.functions.count == 5_000)
    #expect(annotations.resolvedFunction(for: "f_4999")?.parameters.first?.value.count?.value == "width * 4999")
  }
}
