import Foundation
import Testing

/// What is generated for headers that no person writes is compiled, and runs: in reasonable time, and within a thread's stack.
@Suite struct ExtremeProgramTests {
  private static let header = """
    typedef struct wide {
    \((0..<10_000).map { "int f\($0);" }.joined(separator: "\n"))
    } wide;
    /** @return 0 on success */
    int wide_init(wide *wide, int start);
    long wide_sum(const wide *wide);
    void wide_end(wide *wide);

    typedef int t0;
    \((0..<1000).map { "typedef t\($0) t\($0 + 1);" }.joined(separator: "\n"))
    struct deep { t1000 value; };
    t1000 t_twice(t1000 value);
    struct deep deep_twice(struct deep deep);

    typedef struct page { unsigned char bytes[67108864]; int tail; } page;
    typedef struct book { int head; page page; short end; } book;
    long book_sum(const book *book);
    const book *book_shared(void);

    typedef struct node node;
    struct node { node *next; node *children[2]; node **all; node *(*make)(node *); int value; };
    node *node_create(int value);
    node *node_get_next(const node *node);
    int node_get_value(const node *node);
    void node_destroy(node *node);

    """

  private static let library = """
    #include "extreme.h"
    #include <stdlib.h>
    int wide_init(wide *wide, int start)
    {
        for (int i = 0; i < 10000; i++) (&wide->f0)[i] = start + i;
        return start < 0;
    }
    long wide_sum(const wide *wide)
    {
        long sum = 0;
        for (int i = 0; i < 10000; i++) sum += (&wide->f0)[i];
        return sum;
    }
    void wide_end(wide *wide) { wide->f0 = -1; }
    t1000 t_twice(t1000 value) { return value * 2; }
    struct deep deep_twice(struct deep deep) { deep.value *= 2; return deep; }
    long book_sum(const book *book)
    {
        return book->head + book->page.bytes[0] + book->page.bytes[67108863] + book->page.tail + book->end;
    }
    static book shared;
    const book *book_shared(void)
    {
        shared.head = 1; shared.page.bytes[67108863] = 2; shared.page.tail = 3; shared.end = 4;
        return &shared;
    }
    node *node_create(int value)
    {
        node *node = calloc(1, sizeof *node);
        if (node) { node->value = value; node->next = node; }
        return node;
    }
    node *node_get_next(const node *node) { return node->next; }
    int node_get_value(const node *node) { return node->value; }
    void node_destroy(node *node) { free(node); }

    """

  private static let annotations = """
    types:
      wide: { fields: [f9999] }
    functions:
      node_get_next: { returns: borrowed }

    """

  private static let program = """
    func check(_ condition: Bool, _ line: Int = #line) { if !condition { fatalError("line \\(line)") } }
    let wide = try Wide(5)
    check(wide.f9999 == 10_004 && wide.sum == 5 * 10_000 + 49_995_000)
    do { _ = try Wide(-1); check(false) } catch {}
    check(try tTwice(21) == 42 && deepTwice(Deep(value: -4)).value == -8)
    let shared = bookShared()!
    check(shared.page.bytes.count == 67_108_864 && shared.page.bytes.last == 2 && shared.page.tail == 3)
    check(try bookSum(shared) == 10)
    let node = try Node(7)
    check(node.next?.next?.value == 7)
    print("all is well")

    """

  @Test func isCompiledAndRuns() throws {
    let workspace = try Workspace()
    try workspace.write("extreme.h", Self.header)
    try workspace.write("extreme.c", Self.library)
    try workspace.write("bindings.yaml", Self.annotations)
    try workspace.write("main.swift", Self.program)
    try workspace.write("module.modulemap", "module CExtreme { header \"extreme.h\" }\n")
    let generated = try FerryTool([
      "generate", "--module", "CExtreme", "--header", "extreme.h", "--include-path", workspace.path, "--annotations",
      workspace.file("bindings.yaml"), "--output", workspace.output, "--layout", "fixed",
    ])
    #expect(generated.status == 0, "\(generated.errors)")
    let files = workspace.names(in: "Generated").map { "\(workspace.output)/\($0)" }

    let object = workspace.file("extreme.o")
    let program = workspace.file("program")
    try expectSuccess(["clang", "-fsanitize=address", "-c", workspace.file("extreme.c"), "-o", object])
    try expectSuccess(
      ["swiftc", "-swift-version", "6", "-sanitize=address", "-I", workspace.path, "-o", program]
        + [workspace.file("main.swift")] + files + [object])
    #expect(try expectSuccess([program]) == "all is well\n")
  }

  /// What a program writes, which has to end well.
  @discardableResult
  private func expectSuccess(_ command: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    process.environment = ProcessInfo.processInfo.environment.merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(command[0])")
    return String(decoding: data, as: UTF8.self)
  }
}
