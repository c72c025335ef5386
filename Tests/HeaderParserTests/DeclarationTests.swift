import CModel
import Testing

@testable import HeaderParser

@Suite struct DeclarationTests {
  @Test func typesStayAsSpelled() throws {
    let module = try parse(
      """
      #include <stdint.h>
      typedef unsigned char digest[16];
      typedef struct node node;
      uint32_t hash(const node *n, digest d, uint8_t out[static 32], const char *names[], int (*matrix)[4]);
      """)
    let function = try #require(module.function("hash"))
    #expect(function.result == .typedef("uint32_t"))
    #expect(function.parameters[0].type == .pointer(CPointer(to: .typedef("node"), isPointeeConst: true)))
    let byte = CIntegerType(.unsignedChar, width: 8, isSigned: false)
    #expect(function.parameters[1].type == .pointer(CPointer(to: .integer(byte))))
    #expect(function.parameters[1].spelledArray == CSpelledArray(count: 16))
    #expect(function.parameters[2].type == .pointer(CPointer(to: .typedef("uint8_t"))))
    #expect(function.parameters[2].spelledArray == CSpelledArray(count: 32))
    #expect(function.parameters[3].spelledArray == CSpelledArray(count: nil))
    let row = CType.array(CArray(of: .integer(.int), count: 4))
    #expect(function.parameters[4].type == .pointer(CPointer(to: row)))
    #expect(function.parameters[4].spelledArray == nil)
  }

  @Test func functionPointersKeepTheirParametersNames() throws {
    let module = try parse(
      """
      typedef int (*callback)(void *context, int code);
      struct handlers { void (*log)(const char *message, callback next); };
      void each(int (*body)(int index, void (*done)(int status)), int visit(int item));
      void (*set_signal(int number, void (*handler)(int signal)))(int);
      """)
    func names(_ type: CType?) -> [String?] {
      guard case .pointer(let pointer) = type, case .function(let function) = pointer.pointee else { return [] }
      return function.parameters.map(\.name)
    }
    #expect(names(module.typedef("callback")?.type) == ["context", "code"])
    #expect(names(module.record("struct handlers")?.fields[0].type) == ["message", "next"])
    let each = try #require(module.function("each"))
    #expect(names(each.parameters[0].type) == ["index", "done"])
    #expect(names(each.parameters[1].type) == ["item"])
    let signal = try #require(module.function("set_signal"))
    #expect(signal.parameters.map(\.name) == ["number", "handler"])
    #expect(names(signal.parameters[1].type) == ["signal"])
    #expect(names(signal.result) == [nil])
  }

  @Test func redeclarationsAreOneFunction() throws {
    let module = try parse(
      """
      int f(int, char *);
      /** Said later. */
      int f(int number, char *text) __attribute__((nonnull(2)));
      static inline int g(void) { return 1; }
      inline int h(void);
      int old();
      int many(const char *format, ...);
      """)
    #expect(module.functions.map(\.name) == ["f", "g", "h", "old", "many"])
    let function = try #require(module.function("f"))
    #expect(function.parameters.map(\.name) == ["number", "text"])
    #expect(function.attributes == [.nonnull([2])])
    #expect(function.comment == "Said later.")
    #expect(function.origin.location == SourceLocation(file: "test.h", line: 1, column: 5))
    #expect(module.functions.map(\.linkage) == [.external, .staticInline, .inline, .external, .external])
    #expect(module.functions.map(\.type.hasPrototype) == [true, true, true, false, true])
    #expect(module.function("many")?.type.isVariadic == true)
  }

  @Test func recordsHaveStableNames() throws {
    let module = try parse(
      """
      struct tagged {
        struct { int x; union { int y; float z; }; } named;
        union { int a; struct { short b, c; }; };
        struct inner { int d; } i;
        enum { NONE, SOME } state;
        unsigned flags : 3;
        unsigned : 2;
        unsigned more : 4;
      };
      typedef struct { int r; } color;
      typedef struct { int r; } *color_ref;
      typedef enum { LOW = -1, HIGH } level;
      enum { ALONE = 1 };
      void use(struct only_here *p);
      """)
    #expect(
      module.records.map(\.id) == [
        "struct tagged", "struct tagged.named", "struct tagged.named.0", "struct tagged.0", "struct tagged.0.0",
        "struct inner", "color", "struct in color_ref", "struct only_here",
      ])
    #expect(module.enumerations.map(\.id) == ["NONE", "level", "ALONE"])
    #expect(module.enumerations[1].integerType == .int)
    let tagged = try #require(module.record("struct tagged"))
    #expect(tagged.fields.map(\.name) == ["named", nil, "i", "state", "flags", nil, "more"])
    #expect(tagged.fields.map(\.bitOffset) == [0, 64, 96, 128, 160, 163, 165])
    #expect(tagged.fields.map(\.bitWidth) == [nil, nil, nil, nil, 3, 2, 4])
    #expect(tagged.size == 24 && tagged.alignment == 4)
    #expect(module.record("struct only_here")?.isComplete == false)
  }

  @Test func unionsPackedRecordsAndFlexibleArrays() throws {
    let module = try parse(
      """
      union u { int i; double d; };
      struct __attribute__((packed)) p { char c; int i; };
      struct f { int n; const int last; char data[]; };
      struct opaque;
      """)
    #expect(module.record("union u")?.kind == .union)
    #expect(module.record("struct p")?.size == 5)
    #expect(module.record("struct p")?.attributes == [.packed])
    let flexible = try #require(module.record("struct f"))
    #expect(
      flexible.fields.last?.type
        == .array(CArray(of: .integer(CIntegerType(.char, width: 8, isSigned: true)), count: nil)))
    #expect(flexible.fields.map(\.isConst) == [false, true, false])
    #expect(module.record("struct opaque")?.size == nil)
  }

  @Test func enumerationsKeepAll64Bits() throws {
    let module = try parse(
      "enum big { MAXIMUM = 0xFFFFFFFFFFFFFFFF, ONE = 1 };\nenum __attribute__((flag_enum)) f { F };")
    #expect(module.enumerations[0].constants.map(\.value) == [.unsigned(.max), .signed(1)])
    #expect(module.enumerations[0].integerType.width == 64)
    #expect(module.enumerations[1].attributes == [.flagEnum])
  }

  @Test func variables() throws {
    let module = try parse("extern const char *const version;\nextern int counter;\nextern const int table[4];")
    #expect(module.variables.map(\.isConst) == [true, false, true])
  }

  @Test func variadicListsAreTheSameEverywhere() throws {
    let module = try parse("#include <stdarg.h>\n#include <stdio.h>\nvoid log_all(const char *format, va_list list);")
    #expect(module.function("log_all")?.parameters[1].type == .typedef("va_list"))
    #expect(module.typedefs.map(\.name) == ["va_list"])
    #expect(module.typedefs[0].type == .unsupported("__builtin_va_list"))
  }

  @Test func whatHasNoPlaceIsNamed() throws {
    let module = try parse("_Complex double f(__int128 i, float __attribute__((vector_size(16))) v);")
    #expect(module.function("f")?.result == .unsupported("_Complex double"))
    #expect(module.function("f")?.parameters[0].type == .unsupported("__int128"))
  }

  @Test func followTheTarget() throws {
    let text = "#include <stddef.h>\nstruct s { char c; void *p; size_t n; };"
    let module = try parse(text, clangArguments: ["--target=wasm32-unknown-none-wasm"])
    #expect(module.target == CTarget(triple: "wasm32-unknown-none-wasm", pointerWidth: 32))
    #expect(module.record("struct s")?.size == 12)
    let other = try parse(text, clangArguments: ["--target=i386-unknown-linux-gnu", "-ffreestanding"])
    #expect(other.target.pointerWidth == 32)
  }
}
