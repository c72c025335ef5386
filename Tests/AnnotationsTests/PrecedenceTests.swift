import Annotations
import CModel
import Testing

@Suite struct PrecedenceTests {
  @Test(arguments: [
    ("git_*_free", "git_tree_free", true), ("git_*_free", "git_free", false), ("git_*_free", "git__free", true),
    ("*", "", true), ("*", "anything", true), ("a*", "a", true), ("*a", "bab", false), ("*a*a*", "banana", true),
    ("exact", "exact", true), ("exact", "exactly", false), ("**", "x", true), ("a*b*c", "axxbxxbc", true),
    ("g_{a,b}_x", "g_a_x", true), ("g_{a,b}_x", "g_c_x", false), ("g_x{,_y}", "g_x", true), ("g_{a*,b}", "g_abc", true),
    ("g_{a*,b}", "g_bc", false),
  ])
  func patterns(_ pattern: String, _ name: String, _ matches: Bool) {
    let location = SourceLocation(file: "f", line: 1, column: 1)
    #expect(Entry(pattern: pattern, location: location, value: TypeAnnotation()).matches(name) == matches)
  }

  @Test func manyStarsTakeNoExponentialTime() {
    let location = SourceLocation(file: "f", line: 1, column: 1)
    let pattern = String(repeating: "*a", count: 200) + "b"
    let entry = Entry(pattern: pattern, location: location, value: TypeAnnotation())
    #expect(!entry.matches(String(repeating: "a", count: 2_000)))
  }

  @Test func theExactNameComesFirstThenLongerPatterns() throws {
    let annotations = try read(
      """
      functions:
        "*": { returns: value }
        g_*: { returns: status }
        "**_free": { returns: boolean }
        g_a*: { returns: owned }
        g_a_free: { returns: borrowed }
        g_b: { returns: owned }
      """)
    #expect(
      annotations.functionEntries(for: "g_a_free").map(\.pattern) == ["g_a_free", "**_free", "g_a*", "g_*", "*"])
    #expect(annotations.functionEntries(for: "other").map(\.pattern) == ["*"])
  }

  @Test func equallyLongPatternsKeepTheOrderOfTheFile() throws {
    let annotations = try read("types:\n  \"*_b\": { skip: true }\n  a_*: { skip: false }\n  a**_: { skip: false }\n")
    #expect(annotations.typeEntries(for: "a_b").map(\.pattern) == ["*_b", "a_*"])
    #expect(annotations.resolvedType(for: "a_b")?.skip?.value == true)
  }

  @Test func anAlternativeIsAsPreciseAsItWouldBeByItself() throws {
    let annotations = try read(
      """
      functions:
        g_*: { returns: value }
        g_{a,long_name_*}: { returns: status }
        g_a: { returns: boolean }
        g_long_name_*: { returns: borrowed }
      """)
    #expect(annotations.functionEntries(for: "g_a").map(\.pattern) == ["g_{a,long_name_*}", "g_a", "g_*"])
    #expect(annotations.resolvedFunction(for: "g_long_name_x")?.returns.meaning?.value == .status)
    #expect(annotations.functions.map(\.isExact) == [false, false, true, false])
  }

  @Test func alternativesKnowWhereTheyStand() throws {
    let annotations = try read("functions:\n  g_{a,bc}: { skip: true }\n  \"g_{x,y}_*\": { skip: true }\n")
    #expect(annotations.functions.flatMap(\.alternatives).map(\.value) == ["g_a", "g_bc", "g_x_*", "g_y_*"])
    #expect(annotations.functions.flatMap(\.alternatives).map(\.location.column) == [6, 8, 7, 9])
  }

  @Test(arguments: ["g_{a}", "g_{a,b", "g_a,b}", "g_{a,{b,c}}", "g_{a,b}_{c,d}", "g_{a,a}", "a,b", "g_}a,b{"])
  func wrongAlternatives(_ pattern: String) {
    #expect(problems("functions:\n  \"\(pattern)\": { skip: true }\n").count == 1)
  }

  @Test func aConventionIsTheLeastPrecise() throws {
    var annotations = try read(
      """
      returns:
        char *: { ownership: owned, free: g_free }
      functions:
        g_*: { returns: { nullable: true } }
        g_lent: { returns: borrowed }
      """)
    let location = annotations.returns[0].location
    annotations.returns[0].alternatives = ["g_text", "g_lent", "text"].map { Located($0, at: location) }
    #expect(annotations.resolvedFunction(for: "g_text")?.returns.free?.value == "g_free")
    #expect(annotations.resolvedFunction(for: "g_text")?.returns.nullable?.value == true)
    #expect(annotations.resolvedFunction(for: "g_lent")?.returns.free == nil)
    #expect(annotations.resolvedFunction(for: "text")?.returns.ownership?.value == .owned)
    #expect(annotations.resolvedFunction(for: "other") == nil)
  }

  @Test(arguments: ["\"* char\"", "char-star", "\"\""])
  func wrongTypesOfResults(_ type: String) {
    #expect(problems("returns:\n  \(type): owned\n").count == 1)
  }

  @Test func fieldsMergeOneByOne() throws {
    let annotations = try read(
      """
      functions:
        liq_*:
          returns: { ownership: owned, free: free, nullable: true }
          parameters:
            size: { name: count }
            data: { nullable: true, count: size }
        liq_copy:
          name: copy
          returns: { free: liq_free }
          parameters:
            data: { count: size * 4 }
      """)
    let function = try #require(annotations.resolvedFunction(for: "liq_copy"))
    #expect(function.name?.value == "copy")
    #expect(function.returns.ownership?.value == .owned)
    #expect(function.returns.free?.value == "liq_free")
    #expect(function.returns.nullable?.value == true)
    #expect(function.parameters.map(\.pattern) == ["data", "size"])
    #expect(function.parameters[0].value.count?.value == "size * 4")
    #expect(function.parameters[0].value.nullable?.value == true)
    #expect(annotations.resolvedFunction(for: "other") == nil)
  }

  @Test func whatContradictsAMorePreciseEntryDoesNotApply() throws {
    let annotations = try read(
      """
      functions:
        liq_*:
          parameters: { object: { consumed: true, nullable: true } }
        liq_look:
          parameters: { object: { borrowed: true } }
        x_*: { skip: true }
        x_used: { name: used }
        y_*: { returns: owned }
        y_left_out: { skip: true }
        z_*: { returns: { ownership: owned, free: free } }
        z_lent: { returns: borrowed }
      """)
    let object = try #require(annotations.resolvedFunction(for: "liq_look")?.parameters.first?.value)
    #expect(object.borrowed?.value == true)
    #expect(object.consumed == nil)
    #expect(object.nullable?.value == true)
    #expect(annotations.resolvedFunction(for: "x_used")?.skip == nil)
    #expect(annotations.resolvedFunction(for: "x_other")?.skip?.value == true)
    #expect(annotations.resolvedFunction(for: "y_left_out")?.returns == ReturnsAnnotation())
    #expect(annotations.resolvedFunction(for: "z_lent")?.returns.free == nil)
  }
}
