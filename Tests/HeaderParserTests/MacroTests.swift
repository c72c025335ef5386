import CModel
import Testing

@testable import HeaderParser

@Suite struct MacroTests {
  private func integer(_ value: Int64, _ kind: CIntegerType.Kind = .int, _ width: Int = 32, signed: Bool = true)
    -> CMacro.Value
  {
    .integer(.signed(value), type: CIntegerType(kind, width: width, isSigned: signed))
  }

  @Test(arguments: [
    ("1|2|4", 7), ("(1<<3)", 8), ("BASE+1", 101), ("-5", -5), ("'x'", 120), ("'\\377'", -1), ("CONSTANT", 42),
    ("((int)3.9)", 3), ("(1 ? 2 : 3)", 2), ("1 + \\\n 2 /* three */", 3), ("TWICE(4)", 8), ("0x10", 16),
  ])
  func integers(_ source: String, _ value: Int64) throws {
    let module = try parse(
      "enum { CONSTANT = 42 };\n#define BASE 100\n#define TWICE(x) ((x) * 2)\n#define M \(source)\n")
    #expect(module.macro("M")?.value == integer(value))
  }

  @Test func integersOfOtherTypes() throws {
    let module = try parse(
      """
      #include <stddef.h>
      #define MAXIMUM 0xFFFFFFFFFFFFFFFFULL
      #define UNSIGNED 0x80000000
      #define SIZE sizeof(int)
      #define NONE ((size_t)-1)
      enum color { red, green };
      #define GREEN ((enum color)1)
      """)
    #expect(
      module.macro("MAXIMUM")?.value
        == .integer(.unsigned(.max), type: CIntegerType(.unsignedLongLong, width: 64, isSigned: false)))
    #expect(module.macro("UNSIGNED")?.value == integer(0x8000_0000, .unsignedInt, 32, signed: false))
    #expect(
      module.macro("SIZE")?.value
        == integer(4, .unsignedLong, module.target.pointerWidth, signed: false))
    #expect(
      module.macro("NONE")?.value
        == .integer(
          .unsigned(.max), type: CIntegerType(.unsignedLong, width: module.target.pointerWidth, isSigned: false)))
    #expect(module.macro("GREEN")?.value == integer(1, .unsignedInt, 32, signed: false))
  }

  @Test func textAndFloatingPoint() throws {
    let module = try parse(
      """
      #define NAME "ferry"
      #define TEXT ("con" "cat" NAME)
      #define ESCAPES "tab\\t\\"quoted\\" \\303\\251 \\0 end"
      #define BINARY "\\377"
      #define WIDE L"wide"
      #define HALF 0.5f
      #define PI 3.14159
      #define INFINITE (1.0 / 0.0)
      """)
    #expect(module.macro("TEXT")?.value == .string("concatferry"))
    #expect(module.macro("TEXT")?.source == "(\"con\" \"cat\" NAME)")
    #expect(module.macro("ESCAPES")?.value == .string("tab\t\"quoted\" é \0 end"))
    #expect(module.macro("BINARY")?.value == nil)
    #expect(module.macro("WIDE")?.value == nil)
    #expect(module.macro("HALF")?.value == .floating(0.5))
    #expect(module.macro("PI")?.value == .floating(3.14159))
    #expect(module.macro("INFINITE")?.value == nil)
  }

  @Test func whatIsNoConstantDisturbsNothing() throws {
    let module = try parse(
      """
      #define OPEN extern "C" {
      #define BRACES { 1, 2 }
      #define LIST 1, 2
      #define SEMICOLON 5; int leaked
      #define PARENTHESIS (OTHER
      #define OTHER 1)
      #define TYPE unsigned
      #define POINTER ((struct s *)0)
      #define LINE __LINE__
      #define ITSELF ITSELF
      #define INDIRECT OPEN
      #define PRAGMA _Pragma("pack(1)")
      #define EMPTY
      #define CALL f()
      int f(void);
      #define GONE 1
      #undef GONE
      #define LAST 9
      #define FUNCTION(a, b, ...) a
      """)
    let valued = module.macros.filter { $0.value != nil }
    #expect(valued.map(\.name) == ["LAST"])
    #expect(module.macro("GONE") == nil)
    #expect(module.macro("EMPTY")?.source == "")
    #expect(module.functionLikeMacros.map(\.name) == ["FUNCTION"])
    #expect(module.functionLikeMacros.map(\.parameters) == [["a", "b", "..."]])
  }

  @Test func aMacroIsWorthItsLastDefinition() throws {
    let module = try parse("#define M 1\n#undef M\n#define M 2\n")
    #expect(module.macros.map(\.value) == [integer(2)])
    #expect(module.macros.map(\.source) == ["2"])
  }

  @Test func followTheTarget() throws {
    let module = try parse(
      "#define S sizeof(void *)\n", clangArguments: ["--target=wasm32-unknown-none-wasm"])
    #expect(module.macro("S")?.value == integer(4, .unsignedLong, 32, signed: false))
  }
}
