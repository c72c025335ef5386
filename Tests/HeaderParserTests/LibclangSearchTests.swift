import CModel
import Foundation
import Testing

@testable import HeaderParser

@Suite struct LibclangSearchTests {
  private func error(_ value: String) -> String {
    do {
      _ = try HeaderParser(environment: [LibclangSearch.variable: value])
      return ""
    } catch {
      return error.description
    }
  }

  @Test func findsTheToolchainsWithoutBeingTold() throws {
    let parser = try HeaderParser(environment: [:])
    #expect(parser.libclangVersion.contains("clang version"))
    #expect(Paths.isAbsolute(parser.libclangPath))
  }

  @Test func aNamedLibraryIsNeverReplacedByAnother() throws {
    let temporary = try TemporaryHeaders(["text.so": "not a library"])
    #expect(error("/no/such/libclang.so").contains("does not exist"))
    #expect(error(temporary.directory).contains("a directory without libclang"))
    #expect(error(temporary.path("text.so")).contains("cannot be loaded"))
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/lib/x86_64-linux-gnu/libm.so.6")))
  func aLibraryWithoutTheFunctionsIsTooOld() {
    #expect(error("/lib/x86_64-linux-gnu/libm.so.6").contains("it lacks clang_"))
  }

  @Test(.enabled(if: InstalledLibclang.isThere(14)))
  func aDirectoryMayBeNamed() throws {
    let parser = try HeaderParser(environment: [LibclangSearch.variable: "/usr/lib/llvm-14/lib"])
    #expect(parser.libclangVersion.contains("14."))
  }

  @Test func versions() {
    #expect(ResourceDirectory.majorVersion(in: "Debian clang version 14.0.6") == 14)
    #expect(ResourceDirectory.majorVersion(in: "clang version 21.0.0 (https://example.org abc)") == 21)
    #expect(ResourceDirectory.majorVersion(in: "something else") == nil)
  }
}
