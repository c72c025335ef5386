import Foundation
import Testing

/// Holds our own declarations of libclang's interface against the real headers, by compiling both.
@Suite struct LibclangDeclarationsTests {
  private static let include = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Sources/CLibclang/include").standardized.path

  /// Our types under other names, so that they can stand beside the real ones.
  private static let renamed = [
    "CXIndex", "CXTranslationUnit", "CXTargetInfo", "CXFile", "CXDiagnostic", "CXPrintingPolicy", "CXEvalResult",
    "CXClientData", "CXString", "CXCursor", "CXType", "CXSourceLocation", "CXSourceRange", "CXUnsavedFile",
    "CXCursorVisitor", "CXInclusionVisitor", "CXCursorKind", "CXTypeKind", "CXTypeNullabilityKind",
    "CX_StorageClass", "CXChildVisitResult", "CXErrorCode", "CXDiagnosticSeverity", "CXTranslationUnit_Flags",
    "CXPrintingPolicyProperty", "CXEvalResultKind",
  ]

  private static let layouts: [(type: String, members: [String])] = [
    ("CXString", ["data", "private_flags"]), ("CXCursor", ["kind", "xdata", "data"]), ("CXType", ["kind", "data"]),
    ("CXSourceLocation", ["ptr_data", "int_data"]),
    ("CXSourceRange", ["ptr_data", "begin_int_data", "end_int_data"]),
    ("struct CXUnsavedFile", ["Filename", "Contents", "Length"]),
  ]

  private static let constantLists = [
    "CURSOR_KINDS", "TYPE_KINDS", "NULLABILITY_KINDS", "STORAGE_CLASSES", "CHILD_VISIT_RESULTS", "ERROR_CODES",
    "DIAGNOSTIC_SEVERITIES", "TRANSLATION_UNIT_FLAGS", "PRINTING_POLICY_PROPERTIES", "EVALUATION_KINDS",
  ]

  /// C that compiles only if every value, function type, size and offset is the same.
  private static var source: String {
    var lines = ["#include <stddef.h>", "#include <clang-c/Index.h>", "#include \"LibclangFunctions.h\""]
    lines.append("#include \"LibclangConstants.h\"")
    lines.append("#define VALUE(name, value) _Static_assert(name == value, #name);")
    lines += constantLists.map { "FERRY_\($0)(VALUE)" }
    lines.append("#define SAME(result, name, parameters) _Static_assert( \\")
    lines.append("  __builtin_types_compatible_p(__typeof__(&name), result (*) parameters), #name);")
    lines.append("FERRY_LIBCLANG_FUNCTIONS(SAME)")
    lines += renamed.map { "#define \($0) Ours\($0)" }
    lines += ["#define FERRY_ENUMERATOR(name, value) Ours##name = value,"]
    lines.append("#include \"LibclangTypes.h\"")
    lines += renamed.map { "#undef \($0)" }
    for (type, members) in layouts {
      let ours = type.replacingOccurrences(of: "CX", with: "OursCX")
      lines.append("_Static_assert(sizeof(\(type)) == sizeof(\(ours)), \"\(type)\");")
      lines += members.map {
        "_Static_assert(offsetof(\(type), \($0)) == offsetof(\(ours), \($0)), \"\(type).\($0)\");"
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func compile(_ source: String, include: String) throws -> (status: Int32, output: String) {
    let temporary = try TemporaryHeaders(["check.c": source])
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "cc", "-std=gnu17", "-fsyntax-only", "-I", include, "-I", Self.include, temporary.path("check.c"),
    ]
    let pipe = Pipe()
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  @Test(.enabled(if: InstalledLibclang.hasHeaders(14)))
  func agreeWithVersion14() throws {
    let (status, output) = try compile(Self.source, include: InstalledLibclang.includeDirectory(14))
    #expect(status == 0, "\(output)")
  }

  @Test(.enabled(if: InstalledLibclang.hasHeaders(19)))
  func agreeWithVersion19() throws {
    let (status, output) = try compile(Self.source, include: InstalledLibclang.includeDirectory(19))
    #expect(status == 0, "\(output)")
  }

  @Test(.enabled(if: InstalledLibclang.hasHeaders(19)))
  func theCheckFindsADifference() throws {
    let wrong = Self.source.replacingOccurrences(
      of: "FERRY_CURSOR_KINDS(VALUE)", with: "FERRY_CURSOR_KINDS(VALUE) VALUE(CXCursor_FieldDecl, 7)")
    #expect(try compile(wrong, include: InstalledLibclang.includeDirectory(19)).status != 0)
  }
}
