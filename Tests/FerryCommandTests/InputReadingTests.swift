import CModel
import Testing

@testable import ferry

/// What is read besides headers and annotations.
@Suite struct InputReadingTests {
  @Test func shellWordsKeepSpacesThatAreEscaped() {
    #expect(ShellWords.split("-I/a\\ b  -DX='c d' \"-De f\"\n") == ["-I/a b", "-DX=c d", "-De f"])
    #expect(ShellWords.split(" \n").isEmpty)
    #expect(ShellWords.split("''") == [""])
  }

  @Test func moduleMapsNameTheirHeaders() throws {
    let text = """
      // module Wrong { header "no.h" }
      module CFoo [system] [extern_c] {
        umbrella header "foo.h" /* header "no.h" */
        header "/usr/include/bar.h"
        private header "private.h"
        exclude header "excluded.h"
        textual header "textual.h"
        module Sub { header "sub.h" export * }
        link "foo"
      }
      """
    let map = try ModuleMap(text: text, file: "module.modulemap")
    #expect(map.name == "CFoo")
    #expect(map.headers == ["foo.h", "/usr/include/bar.h", "sub.h"])
    #expect(map.umbrellaDirectories.isEmpty)
  }

  @Test func moduleMapsMayNameADirectory() throws {
    let map = try ModuleMap(text: "framework module F { umbrella \"Headers\" }", file: "module.modulemap")
    #expect(map.name == "F")
    #expect(map.umbrellaDirectories == ["Headers"])
  }

  @Test func aModuleMapWithoutModuleIsAnError() {
    #expect(throws: DiagnosticsError.self) { try ModuleMap(text: "\"", file: "module.modulemap") }
  }

  @Test func aShimStandsForWhatItIncludes() {
    let shim = """
      #ifndef SHIM_H
      #define SHIM_H
      /* all
         of it */
      #include <stdio.h>
      # include <foo/foo.h> // this one
      #endif
      """
    #expect(ForwardingHeader(text: shim)?.headers == ["foo/foo.h"])
  }

  @Test func aHeaderWithDeclarationsStandsForItself() {
    #expect(ForwardingHeader(text: "#include <foo.h>\nint f(void);\n") == nil)
    #expect(ForwardingHeader(text: "#include <foo.h>\n#define FOO 1\n") == nil)
    #expect(ForwardingHeader(text: "#define FOO_WIDTH 8\n#include <foo.h>\n")?.headers == ["foo.h"])
    #expect(ForwardingHeader(text: "#include <stddef.h>\n") == nil)
  }
}
