import CModel
import Testing

@testable import HeaderParser

/// Headers that no person writes, but that generators do.
@Suite struct ExtremeTests {
  @Test func typesThatContainThemselves() throws {
    let module = try parse(
      """
      typedef struct a a;
      typedef a *(*maker)(a *self, struct b *other);
      struct a { a *next; struct b *b; maker make; struct a **all; };
      struct b { struct a *a; a *(*get)(struct b *); };
      """)
    #expect(module.records.map(\.id).sorted() == ["struct a", "struct b"])
    #expect(module.record("struct a")?.fields[0].type == .pointer(CPointer(to: .typedef("a"))))
  }

  @Test func aThousandTypedefs() throws {
    let chain = (1...1000).map { "typedef t\($0 - 1) t\($0);\n" }.joined()
    let module = try parse("typedef struct s *t0;\n\(chain)void f(t1000 x);")
    #expect(module.typedefs.count == 1001)
    #expect(module.function("f")?.parameters[0].type == .typedef("t1000"))
  }

  @Test func aThousandTypedefsOfAnotherLibrary() throws {
    let chain = (1...1000).map { "typedef t\($0 - 1) t\($0);\n" }.joined()
    let files = [
      "usr/include/a.h": "#include <b/b.h>\nvoid f(t1000 x);", "usr/include/b/b.h": "typedef int t0;\n\(chain)",
    ]
    let temporary = try TemporaryHeaders(files)
    let result = try HeaderParser().parse(
      ParseRequest(module: "M", headers: ["a.h"], includePaths: [temporary.path("usr/include")]))
    #expect(result.module.typedefs.count == 1001)
  }

  @Test func tenThousandFields() throws {
    let fields = (0..<10_000).map { "int f\($0);\n" }.joined()
    let module = try parse("struct s {\n\(fields)};")
    #expect(module.records[0].fields.count == 10_000)
    #expect(module.records[0].fields.last?.bitOffset == 9_999 * 32)
  }

  @Test func pointersToPointersWithoutEnd() throws {
    let module = try parse("extern int \(String(repeating: "*", count: 2000))deep;")
    #expect(module.variables.count == 1)
  }

  @Test func deeplyNestedRecords() throws {
    let depth = 100
    let module = try parse(
      String(repeating: "struct { ", count: depth) + "int x; "
        + (0..<depth).reversed().map { $0 == 0 ? "} top;" : "} m\($0); " }.joined())
    #expect(module.records.count == depth)
    #expect(Set(module.records.map(\.id)).count == depth)
  }
}
