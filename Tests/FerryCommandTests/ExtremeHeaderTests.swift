import Testing

/// Headers that no person writes, from one end of the tool to the other: no endless work, and nothing too large for a stack.
@Suite struct ExtremeHeaderTests {
  private func generated(_ header: String) throws -> String {
    let workspace = try Workspace()
    try workspace.write("counter.h", header)
    let run = try workspace.generate()
    #expect(run.status == 0, "\(run.errors)")
    return try workspace.names(in: "Generated").map { try workspace.read("Generated/\($0)") }.joined()
  }

  @Test func tenThousandFields() throws {
    let fields = (0..<10_000).map { "int f\($0);" }.joined(separator: "\n")
    let swift = try generated("struct s {\n\(fields)\n};\nint s_sum(const struct s *s);\nvoid s_take(struct s s);")
    #expect(!swift.contains("f9999"))
  }

  @Test func structsThatDouble() throws {
    let chain = (1...26).map { "struct s\($0) { struct s\($0 - 1) a, b; };\n" }.joined()
    let swift = try generated(
      "struct s0 { double x; };\n\(chain)double s_sum(const struct s26 *s);\ndouble s_few(struct s3 s);")
    #expect(swift.contains("public struct S3") && !swift.contains("public struct S26"))
  }

  @Test func aThousandTypedefsAndStructs() throws {
    let typedefs = (1...1000).map { "typedef t\($0 - 1) t\($0);\n" }.joined()
    let structs = (1...1000).map { "struct s\($0) { struct s\($0 - 1) inner[1]; };\n" }.joined()
    let swift = try generated(
      "typedef int t0;\n\(typedefs)struct s0 { t1000 x; };\n\(structs)int s_value(const struct s1000 *s);\nint t_value(t1000 x);"
    )
    #expect(swift.contains("func tValue"))
  }

  @Test func typesThatContainThemselves() throws {
    let swift = try generated(
      """
      typedef struct a a;
      typedef a *(*maker)(a *self, struct b *other);
      struct a { a *next; struct b *b; maker make; struct a **all; a *table[4]; };
      struct b { a a; struct b *(*get)(struct b *); void (*nested)(maker (*)(struct b)); };
      int a_count(const a *first);
      int b_count(struct b b);
      a *a_create(void);
      void a_destroy(a *a);
      """)
    #expect(swift.contains("final class A"))
  }

  @Test func sizesBeyondMemory() throws {
    let swift = try generated(
      """
      struct page { unsigned char bytes[67108864]; };
      struct book { int count; struct page pages[1024]; };
      struct shelf { struct book books[1024]; };
      int page_sum(const struct page *page);
      struct page page_copy(struct page page);
      int book_sum(const struct book *book);
      int shelf_sum(const struct shelf *shelf);
      """)
    #expect(swift.contains("RecordMemory<page>"))
    #expect(!swift.contains("page()"))
  }
}
