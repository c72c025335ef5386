import CModel
import Foundation
import Testing

@testable import HeaderParser

@Suite struct DiagnosticsTests {
  private func errors(_ headers: [String], includePaths: [String] = [], arguments: [String] = []) -> [Diagnostic] {
    do {
      _ = try HeaderParser().parse(
        ParseRequest(module: "M", headers: headers, includePaths: includePaths, clangArguments: arguments))
      return []
    } catch {
      return error.diagnostics
    }
  }

  @Test func aMissingHeader() {
    let found = errors(["no_such_header.h"])
    #expect(found.count == 1)
    #expect(found.first?.location == nil)
    #expect(found.first?.message.hasPrefix("header 'no_such_header.h' was not found; name its directory with") == true)
    #expect(errors(["/no/such/header.h"]).first?.message == "header '/no/such/header.h' does not exist")
  }

  @Test func aMissingHeaderOfAHeader() throws {
    let temporary = try TemporaryHeaders(["a.h": "\n#include <no_such_header.h>\n"])
    let found = errors(["a.h"], includePaths: [temporary.directory])
    #expect(found.first?.location == SourceLocation(file: temporary.path("a.h"), line: 2, column: 10))
    #expect(found.first?.message.contains("'no_such_header.h' was not found") == true)
  }

  @Test func aSyntaxError() throws {
    let temporary = try TemporaryHeaders(["a.h": "int ok;\nint 5;\n", "open.h": "int f(int\n"])
    let found = errors(["a.h"], includePaths: [temporary.directory])
    #expect(found.first?.location == SourceLocation(file: temporary.path("a.h"), line: 2, column: 5))
    #expect(found.first?.description.hasPrefix("\(temporary.path("a.h")):2:5: error: expected") == true)
    #expect(
      errors(["open.h"], includePaths: [temporary.directory]).first?.message.hasPrefix("header 'open.h' ends") == true)
  }

  @Test func manyErrorsAreCut() throws {
    let temporary = try TemporaryHeaders(["a.h": String(repeating: "oops;\nint 5;\n", count: 100)])
    let found = errors(["a.h"], includePaths: [temporary.directory])
    #expect(found.count == 11)
    #expect(found.last?.severity == .note)
  }

  @Test func aDirectoryABadNameAndNothing() throws {
    let temporary = try TemporaryHeaders(["d.h/x.h": ""])
    #expect(errors([temporary.path("d.h")]).first?.message.contains("is a directory") == true)
    #expect(errors(["d.h"], includePaths: [temporary.directory]).first?.message.contains("is a directory") == true)
    #expect(errors(["a\"b.h"]).first?.message.contains("not the name of a header") == true)
    #expect(errors(["a\nb.h"]).first?.message.contains("not the name of a header") == true)
    #expect(errors([""]).count == 1)
    #expect(errors([]).first?.message.contains("--header") == true)
  }

  @Test func randomBytesAreAnError() throws {
    let temporary = try TemporaryHeaders()
    var state: UInt64 = 42
    let bytes = (0..<4096).map { _ -> UInt8 in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 33)
    }
    try temporary.write(Data(bytes), to: "noise.h")
    #expect(!errors([temporary.path("noise.h")]).isEmpty)
    try temporary.write(Data(), to: "empty.h")
    #expect(errors([temporary.path("empty.h")]).isEmpty)
  }

  @Test func anArgumentThatClangDoesNotKnow() {
    #expect(!errors(["stddef.h"], arguments: ["-fno-such-flag"]).isEmpty)
  }

  @Test func invalidTextInCommentsIsHarmless() throws {
    let temporary = try TemporaryHeaders()
    try temporary.write(Data("/* caf\u{e9} */\nint f(void);".unicodeScalars.map { UInt8($0.value) }), to: "latin.h")
    let module = try HeaderParser().parse(ParseRequest(module: "M", headers: [temporary.path("latin.h")])).module
    #expect(module.functions[0].comment == "caf\u{fffd}")
  }
}
