import Testing

@testable import HeaderParser

@Suite struct MembershipTests {
  @Test func quotedHeadersBesideAMemberBelong() throws {
    let files = [
      "usr/include/one.h": "#include \"oneconf.h\"\n#include <other.h>\n#include \"stdint.h\"\n#include \"two.h\"\n",
      "usr/include/oneconf.h": "int configured(void);\n",
      "usr/include/other.h": "typedef int other_t; int other(void);\n",
      "elsewhere/two.h": "int two(void);\n",
    ]
    let temporary = try TemporaryHeaders(files)
    let result = try HeaderParser().parse(
      ParseRequest(
        module: "M", headers: ["one.h"],
        includePaths: [temporary.path("usr/include"), temporary.path("elsewhere")]))
    #expect(result.module.headers == ["one.h", "oneconf.h"])
    #expect(result.module.functions.map(\.name) == ["configured"])
  }

  @Test func aDirectoryNamedAfterTheHeaderBelongs() throws {
    let files = [
      "usr/include/lib.h": "#include <lib/part.h>\n#include <libother/part.h>\n",
      "usr/include/lib/part.h": "int part(void);\n", "usr/include/libother/part.h": "int foreign(void);\n",
    ]
    let temporary = try TemporaryHeaders(files)
    let result = try HeaderParser().parse(
      ParseRequest(module: "M", headers: ["lib.h"], includePaths: [temporary.path("usr/include")]))
    #expect(result.module.headers == ["lib.h", "lib/part.h"])
  }

  @Test func aDirectoryOfItsOwnBelongsWhole() throws {
    let files = ["lib/main.h": "#include <lib/deep/part.h>\n", "lib/deep/part.h": "int part(void);\n"]
    let result = try parse(files, headers: ["lib/main.h"])
    #expect(result.module.headers == ["lib/main.h", "lib/deep/part.h"])
    #expect(result.module.functions[0].origin.location.file == "lib/deep/part.h")
  }

  /// What is forwarded to is read where the header includes it, and once.
  @Test func whatAHeaderForwardsToBelongs() throws {
    let files = [
      "usr/include/all.h":
        "#define INSIDE\n#include <one.h>\n#if 0\n#include <never.h>\n#endif\n#include <other.h>\n#undef INSIDE\n",
      "usr/include/one.h": "#ifndef INSIDE\n#error \"include all.h\"\n#endif\nstruct one { int a; };\nint one(void);\n",
      "usr/include/other.h": "int other(void);\n",
    ]
    let temporary = try TemporaryHeaders(files)
    let result = try HeaderParser().parse(
      ParseRequest(
        module: "M", headers: ["all.h"], includePaths: [temporary.path("usr/include")],
        forwardedHeaders: ["one.h", "never.h"]))
    #expect(result.module.headers == ["all.h", "one.h"])
    #expect(result.module.functions.map(\.name) == ["one"])
  }

  @Test func patternsAddAndTakeAway() throws {
    let files = [
      "usr/include/lib.h": "#include \"own.h\"\n#include <foreign/a.h>\n", "usr/include/own.h": "int own(void);\n",
      "usr/include/foreign/a.h": "int a(void);\n",
    ]
    let temporary = try TemporaryHeaders(files)
    let result = try HeaderParser().parse(
      ParseRequest(
        module: "M", headers: ["lib.h"], includePaths: [temporary.path("usr/include")],
        includedHeaders: ["foreign/*", "!own.h"]))
    #expect(result.module.headers == ["lib.h", "foreign/a.h"])
  }

  @Test func anotherLibrarysTypesComeAlongOnlyIfUsed() throws {
    let files = [
      "usr/include/lib.h": "#include <base/base.h>\nbase_t use(struct pair *p);\nint base_function(void);\n",
      "usr/include/base/base.h":
        "typedef int base_t;\ntypedef long unused_t;\nstruct pair { base_t a; struct inner *b; };\n"
        + "struct inner { int c; };\nint base_function(void);\n",
    ]
    let temporary = try TemporaryHeaders(files)
    let module = try HeaderParser().parse(
      ParseRequest(module: "M", headers: ["lib.h"], includePaths: [temporary.path("usr/include")])
    ).module
    #expect(module.functions.map(\.name) == ["use"])
    #expect(module.typedefs.map(\.name) == ["base_t"])
    #expect(module.records.map(\.id) == ["struct pair", "struct inner"])
    #expect(module.records.allSatisfy { !$0.origin.belongsToModule })
    #expect(module.records[0].origin.location.file == "base/base.h")
  }

  @Test func everyHeaderIsADependency() throws {
    let temporary = try TemporaryHeaders(["a.h": "#include <stddef.h>\n#include \"sub/b.h\"\n", "sub/b.h": ""])
    let result = try HeaderParser().parse(ParseRequest(module: "M", headers: [temporary.path("a.h")]))
    #expect(result.dependencies.contains(temporary.path("a.h")))
    #expect(result.dependencies.contains(temporary.path("sub/b.h")))
    #expect(result.dependencies.contains { $0.hasSuffix("/stddef.h") })
    #expect(result.dependencies.allSatisfy { $0.hasPrefix("/") && !$0.hasSuffix(".c") })
    #expect(result.module.headers == ["a.h", "sub/b.h"])
  }

  @Test(arguments: [
    ("git2/*", "git2/sys/x.h", true), ("git2/*", "git2.h", false), ("*.h", "a/b.h", true), ("a?c", "abc", true),
    ("", "", true), ("", "a", false), ("*a*b", "xaxxb", true), ("*a*b", "xaxxbc", false), ("**", "", true),
  ])
  func patterns(_ pattern: String, _ text: String, _ matches: Bool) {
    #expect(Glob(pattern).matches(text) == matches)
  }

  @Test func sharedDirectories() {
    #expect(SharedDirectory.contains("/usr/include"))
    #expect(SharedDirectory.contains("/usr/include/x86_64-linux-gnu"))
    #expect(!SharedDirectory.contains("/usr/include/x86_64-linux-gnu/curl"))
    #expect(!SharedDirectory.contains("/usr/include/libxml2"))
    #expect(!SharedDirectory.contains("/project/include"))
  }
}
