import CLibclang
import CModel

/// C source that lives in memory.
struct SourceText {
  var path: String
  var contents: String
}

/// C source that lives in memory, parsed by libclang together with all that it includes.
final class TranslationUnit {
  let clang: Libclang
  private let index: CXIndex
  private let unit: CXTranslationUnit

  /// The first of the files is the one to parse; the others are there to be included.
  init(_ clang: Libclang, _ files: [SourceText], arguments: [String]) throws(DiagnosticsError) {
    let functions = clang.functions
    guard let index = functions.clang_createIndex(0, 0) else {
      throw DiagnosticsError([.error("libclang at '\(clang.path)' cannot be used")])
    }
    var unit: CXTranslationUnit?
    let options =
      CXTranslationUnit_DetailedPreprocessingRecord.rawValue | CXTranslationUnit_SkipFunctionBodies.rawValue
      | CXTranslationUnit_IncludeAttributedTypes.rawValue
    let code = withCStrings(arguments) { arguments in
      withCStrings(files.map(\.path)) { paths in
        withCStrings(files.map(\.contents)) { contents in
          var unsaved = files.indices.map { index in
            CXUnsavedFile(
              Filename: paths[index], Contents: contents[index],
              Length: numericCast(files[index].contents.utf8.count))
          }
          return functions.clang_parseTranslationUnit2(
            index, paths[0], arguments.baseAddress, Int32(arguments.count), &unsaved,
            numericCast(unsaved.count), numericCast(options), &unit)
        }
      }
    }
    guard code == CXError_Success, let unit else {
      functions.clang_disposeIndex(index)
      let reason =
        code == CXError_Crashed
        ? "libclang crashed while reading the headers; try another with \(LibclangSearch.variable)"
        : "libclang rejected its arguments; check those given with --clang-argument"
      throw DiagnosticsError([.error("\(reason) (\(clang.version), '\(clang.path)')")])
    }
    self.clang = clang
    self.index = index
    self.unit = unit
  }

  deinit {
    clang.functions.clang_disposeTranslationUnit(unit)
    clang.functions.clang_disposeIndex(index)
  }

  /// What stands at file scope, in order: first macros and inclusions, then declarations.
  var topLevelCursors: [Cursor] {
    Cursor(clang: clang, raw: clang.functions.clang_getTranslationUnitCursor(unit)).children
  }

  /// What the source was parsed for. Debian's clang says `pc` where Swift and the toolchain's say `unknown`.
  var target: CTarget {
    let info = clang.functions.clang_getTranslationUnitTargetInfo(unit)
    defer { clang.functions.clang_TargetInfo_dispose(info) }
    let triple = clang.take(clang.functions.clang_TargetInfo_getTriple(info))
    return CTarget(
      triple: triple.replacing("-pc-linux-", with: "-unknown-linux-"),
      pointerWidth: Int(clang.functions.clang_TargetInfo_getPointerWidth(info)))
  }

  /// The path under which clang opened a file.
  func path(of file: CXFile) -> String { clang.take(clang.functions.clang_getFileName(file)) }

  func contents(of file: CXFile) -> [UInt8] {
    var count = 0
    guard let bytes = clang.functions.clang_getFileContents(unit, file, &count) else { return [] }
    return Array(UnsafeRawBufferPointer(start: bytes, count: count))
  }

  /// Every file that was read, the in-memory one included, in order of first inclusion.
  var files: [CXFile] {
    var files: [CXFile] = []
    withUnsafeMutablePointer(to: &files) { pointer in
      clang.functions.clang_getInclusions(
        unit,
        { file, _, _, data in
          guard let file else { return }
          data!.assumingMemoryBound(to: [CXFile].self).pointee.append(file)
        }, pointer)
    }
    return files
  }

  var diagnostics: [ClangDiagnostic] {
    (0..<clang.functions.clang_getNumDiagnostics(unit)).compactMap { number in
      guard let diagnostic = clang.functions.clang_getDiagnostic(unit, number) else { return nil }
      defer { clang.functions.clang_disposeDiagnostic(diagnostic) }
      return ClangDiagnostic(
        isError: clang.functions.clang_getDiagnosticSeverity(diagnostic).rawValue >= CXDiagnostic_Error.rawValue,
        message: clang.take(clang.functions.clang_getDiagnosticSpelling(diagnostic)),
        category: clang.take(clang.functions.clang_getDiagnosticCategoryText(diagnostic)),
        position: SourcePosition(clang.functions.clang_getDiagnosticLocation(diagnostic), clang))
    }
  }
}

/// A diagnostic as clang reports it.
struct ClangDiagnostic {
  var isError: Bool
  var message: String
  /// Such as `Parse Issue` or `Semantic Issue`.
  var category: String
  var position: SourcePosition
}

/// Calls `body` with the strings as C wants them.
private func withCStrings<Result>(
  _ strings: [String], _ body: (UnsafeBufferPointer<UnsafePointer<CChar>?>) -> Result
) -> Result {
  var bytes: [CChar] = []
  var offsets: [Int] = []
  for string in strings {
    offsets.append(bytes.count)
    bytes += string.utf8CString
  }
  return bytes.withUnsafeBufferPointer { buffer in
    offsets.map { buffer.baseAddress! + $0 }.withUnsafeBufferPointer(body)
  }
}
