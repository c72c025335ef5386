import CModel
import Foundation
import Testing

@testable import HeaderParser

@Suite struct DeterminismTests {
  private func json(_ module: CModule) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    return String(decoding: try encoder.encode(module), as: UTF8.self)
  }

  /// Something of everything, as far as all versions understand it.
  private static let text = """
    #include <stdarg.h>
    #include <stddef.h>
    #include <stdint.h>
    #include <stdbool.h>
    #include <stdio.h>
    #include <sys/types.h>
    #define FLAGS (1|2|4)
    #define NAME "a" "b"
    #define LIMIT UINT64_MAX
    typedef struct thing thing;
    typedef struct { uint8_t r, g; struct { int x; }; union { int a; } u; unsigned f : 3; } pixel;
    typedef enum __attribute__((flag_enum)) { ONE = 1, TWO = 2 } options;
    /** Makes one. */
    thing *thing_new(const char *name, size_t n) __attribute__((nonnull, warn_unused_result));
    [[deprecated("use thing_new")]] int old(int *p __attribute__((noescape)), char *_Nonnull q);
    _Noreturn void fail(const char *format, ...) __attribute__((format(printf, 1, 2)));
    __attribute__((noreturn, visibility("default"))) void stop(void);
    int vfail(FILE *file, const char *format, va_list list);
    void *take(void *p, int n) __attribute__((__malloc__(free, 1), __access__(__read_only__, 1, 2)));
    int sum(const int *__attribute__((__counted_by__(n))) values, size_t n);
    size_t strlen(const char *text);
    extern const pixel *const table;
    static inline bool both(bool a, bool b) { return a && b; }
    typedef void (*visitor)(void *context, ssize_t n, wchar_t c);
    """

  @Test(.enabled(if: InstalledLibclang.versions.contains(where: InstalledLibclang.isThere)))
  func versionsOfLibclangAgree() throws {
    let expected = try json(try parse(Self.text))
    for version in InstalledLibclang.versions where InstalledLibclang.isThere(version) {
      #expect(try json(try parse(Self.text, libclang: InstalledLibclang.path(version))) == expected)
    }
  }

  /// Libraries' real headers, those that are installed.
  private static let realHeaders = [
    "libimagequant.h", "sqlite3.h", "zstd.h", "zlib.h", "curl/curl.h", "git2.h", "png.h", "openssl/ssl.h",
    "tcl8.6/tcl.h",
  ].filter { header in
    ["/usr/include/", "/usr/include/x86_64-linux-gnu/"].contains { Paths.exists($0 + header) }
  }

  @Test(.enabled(if: !realHeaders.isEmpty), arguments: realHeaders)
  func versionsAgreeOnRealHeaders(_ header: String) throws {
    let result = try HeaderParser().parse(ParseRequest(module: "M", headers: [header]))
    let expected = try json(result.module)
    for version in InstalledLibclang.versions where InstalledLibclang.isThere(version) {
      let other = try HeaderParser(libclang: InstalledLibclang.path(version)).parse(
        ParseRequest(module: "M", headers: [header]))
      #expect(try json(other.module) == expected)
    }
  }

  /// Names of types that nothing in the module declares.
  private func danglingNames(_ module: CModule) throws -> Set<String> {
    let declared = Set(module.records.map(\.id) + module.enumerations.map(\.id) + module.typedefs.map(\.name))
    var pending = [try JSONSerialization.jsonObject(with: JSONEncoder().encode(module))]
    var mentioned: Set<String> = []
    while let value = pending.popLast() {
      if let list = value as? [Any] { pending += list }
      guard let object = value as? [String: Any] else { continue }
      pending += object.values
      for key in ["record", "enumeration", "typedef"] {
        if let name = (object[key] as? [String: Any])?["_0"] as? String { mentioned.insert(name) }
      }
    }
    return mentioned.subtracting(declared)
  }

  @Test func whatArgumentsIncludeIsNamedToo() throws {
    let module = try parse("void log_all(FILE *file, va_list list);", clangArguments: ["-include", "stdio.h"])
    #expect(try danglingNames(module).isEmpty)
    #expect(module.headers == ["test.h"])
  }

  @Test func directoriesDoNotMatter() throws {
    #expect(try json(try parse(Self.text)) == json(try parse(Self.text)))
  }

  @Test func modelsSurviveEncoding() throws {
    let module = try parse(Self.text)
    #expect(try danglingNames(module).isEmpty)
    #expect(try JSONDecoder().decode(CModule.self, from: JSONEncoder().encode(module)) == module)
  }
}
