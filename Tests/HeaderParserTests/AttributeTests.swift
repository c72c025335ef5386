import CModel
import Testing

@testable import HeaderParser

@Suite struct AttributeTests {
  private func attributes(_ declaration: String) -> [CAttribute] {
    DeclarationAttributes(spelled: SpelledAttribute.parse(declaration)).attributes
  }

  @Test func readsAttributesBeforeAndAfterTheDeclarator() {
    #expect(
      attributes("__attribute__((const)) t *t_new(int n) __attribute__((malloc(t_free, 1))) __attribute__((nonnull))")
        == [.const, .malloc(deallocator: "t_free", argument: 1), .nonnull([])])
  }

  @Test func leavesAttributesOfParametersAlone() {
    #expect(attributes("void f(int *p __attribute__((noescape)), void (*g)(int) __attribute__((nonnull)))").isEmpty)
  }

  @Test func readsStandardAttributesAndKeywords() {
    #expect(
      attributes("[[deprecated(\"old\"), nodiscard]] int f(void)") == [.deprecated(message: "old"), .warnUnusedResult])
    #expect(attributes("[[clang::lifetimebound]] int *f(int *p)") == [.lifetimebound])
    #expect(attributes("_Noreturn void die(void)") == [.noreturn])
    #expect(attributes("int c _Alignas(16)") == [.aligned(16)])
  }

  @Test func understandsArguments() {
    #expect(attributes("int f() __attribute__((nonnull(1, 3)))") == [.nonnull([1, 3])])
    #expect(
      attributes("int f() __attribute__((__format__(__printf__, 2, 3)))")
        == [.format(kind: "printf", string: 2, firstArgument: 3)])
    #expect(
      attributes("int f() __attribute__((ownership_takes(widget, 1, 2)))")
        == [.ownershipTakes(family: "widget", parameters: [1, 2])])
    #expect(
      attributes("int f() __attribute__((swift_name(\"F.make(_:size:)\")))") == [.swiftName("F.make(_:size:)")])
    #expect(attributes("int f() __attribute__((deprecated(\"\")))") == [.deprecated(message: nil)])
    #expect(attributes("int f() __attribute__((deprecated(\"old\", \"g\")))") == [.deprecated(message: "old")])
    #expect(attributes("int f() __attribute__((visibility(\"default\")))") == [.other("visibility(\"default\")")])
    #expect(attributes("enum __attribute__((enum_extensibility(closed))) e {") == [.enumExtensibility(isOpen: false)])
  }

  @Test func understandsWhatItsOwnAnnotationsCarry() {
    let spelled = SpelledAttribute.parse("char *b __attribute__((annotate(\"ferry:counted_by(n * 2)\")))")
    #expect(DeclarationAttributes(spelled: spelled).bounds == CBounds(.countedBy, "n * 2"))
    #expect(
      attributes("int f() __attribute__((annotate(\"ferry:access(__read_only__, 1, 2)\")))")
        == [.access(mode: "read_only", pointer: 1, size: 2)])
    #expect(attributes("int f() __attribute__((annotate(\"mine\")))") == [.other("annotate(\"mine\")")])
  }

  /// Clang prints strings without their escapes.
  @Test(arguments: [
    "[[deprecated(\"x \" ) y\")]] int f(void)", "int f() __attribute__((deprecated(\"a \"b\" ( c\")))",
    "int f() __attribute__((", "__attribute__", "[[", "int f() __attribute__((x(\"", "int f)()", "",
  ])
  func staysCalmWithWhatCannotBeParsed(_ declaration: String) {
    #expect(attributes(declaration).count <= 2)
  }

  @Test func readsThemFromHeaders() throws {
    let module = try parse(
      """
      typedef struct t t;
      void t_free(t *x);
      t *t_new(const char *name) __attribute__((__malloc__(t_free, 1))) __attribute__((returns_nonnull));
      int fill(char *b, int n) __attribute__((__access__(__write_only__, 1, 2)));
      int sum(const int *__attribute__((__counted_by__(n))) values, int n);
      int nested(char **__attribute__((__counted_by__(n))) values, int n);
      __attribute__((ms_abi, noreturn)) void stop(int *p __attribute__((noescape)));
      void use(t *_Nonnull a, t *_Nullable b);
      typedef t *t_ref;
      t_ref _Nonnull get(t_ref _Nonnull a);
      """)
    #expect(module.function("t_new")?.attributes == [.malloc(deallocator: "t_free", argument: 1), .returnsNonnull])
    #expect(module.function("fill")?.attributes == [.access(mode: "write_only", pointer: 1, size: 2)])
    let values = CPointer(to: .integer(.int), isPointeeConst: true, bounds: CBounds(.countedBy, "n"))
    #expect(module.function("sum")?.parameters[0].type == .pointer(values))
    #expect(module.function("nested")?.parameters[0].attributes == [.other("counted_by(n)")])
    #expect(Set(module.function("stop")?.attributes ?? []) == [.callingConvention("ms_abi"), .noreturn])
    #expect(module.function("stop")?.parameters[0].attributes == [.noescape])
    let use = module.function("use")?.parameters.map(\.type)
    #expect(use?[0] == .pointer(CPointer(to: .typedef("t"), nullability: .nonnull)))
    #expect(use?[1] == .pointer(CPointer(to: .typedef("t"), nullability: .nullable)))
    #expect(module.function("get")?.attributes == [.returnsNonnull])
    #expect(module.function("get")?.parameters[0].attributes == [.nonnull([])])
  }

  @Test func anAttributeThatClangRejectsIsAWarning() throws {
    let result = try parse(
      ["test.h": "void *f(int n) __attribute__((alloc_size(7)));"], headers: ["test.h"])
    #expect(result.module.functions.map(\.name) == ["f"])
    #expect(result.diagnostics.map(\.severity) == [.warning])
  }

  @Test func aFunctionMayBeNamedLikeAnAttribute() throws {
    let module = try parse(
      "int counted_by(int n);\nint access(const char *path, int mode);\nvoid *malloc(unsigned long n);")
    #expect(module.functions.map(\.name) == ["counted_by", "access", "malloc"])
  }
}
