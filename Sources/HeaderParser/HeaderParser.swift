public import CModel
import Foundation

/// Reads C headers with libclang.
///
///     let parser = try HeaderParser()
///     let result = try parser.parse(ParseRequest(module: "CZlib", headers: ["zlib.h"]))
///
/// A parser may be used any number of times, and from several threads.
public struct HeaderParser: Sendable {
  private let clang: Libclang
  private let acceptedFlags: [String]
  private let environment: [String: String]

  /// The file name of the C source that includes the headers, which exists in memory only.
  private static let mainFile = "ferry-headers.c"

  /// Loads libclang: from `libclang`, or if that is nil from where `FERRY_LIBCLANG` says, the Swift toolchain that the
  /// program runs on, or the system. `environment` is the process's own by default.
  public init(libclang: String? = nil, environment: [String: String]? = nil) throws(DiagnosticsError) {
    let environment = environment ?? ProcessInfo.processInfo.environment
    if let libclang {
      clang = try LibclangSearch(environment: [LibclangSearch.variable: libclang]).load()
    } else {
      clang = try LibclangSearch(environment: environment).load()
    }
    self.environment = environment
    acceptedFlags = CompilerArguments.optionalFlags.filter { [clang] in Self.accepts($0, clang) }
  }

  /// The library in use, as it describes itself, such as `clang version 21.0.0`.
  public var libclangVersion: String { clang.version }
  public var libclangPath: String { clang.path }

  /// What the headers declare. Throws what is wrong with them, with the places, if they are not usable.
  public func parse(_ request: ParseRequest) throws(DiagnosticsError) -> ParseResult {
    guard !request.headers.isEmpty else {
      throw DiagnosticsError([.error("no header is named; name one with --header")])
    }
    let arguments = CompilerArguments(
      request: request, resourceDirectory: clang.resourceDirectory, acceptedFlags: acceptedFlags,
      environment: environment)
    let locator = HeaderLocator(includePaths: arguments.includePaths)
    var named: [NamedHeader] = []
    for header in request.headers { named.append(try locator.locate(header)) }
    if let addition = request.addition {
      named.append(
        NamedHeader(spelling: addition.name, directive: "#include \"\(addition.path)\"", path: addition.path))
    }
    let source = named.map { $0.directive + "\n" }.joined()
    let (unit, list, warnings) = try parse(source, request, named, arguments)
    let reader = try reader(unit, request, named, arguments)
    let probe = try evaluate(reader.macros, after: source, request, list)
    var module = reader.module(name: request.module, probe)
    module.addAttributes(from: try hiddenAttributes(request, named, source, arguments))
    let dependencies = reader.dependencies.filter { $0 != request.addition?.path }
    return ParseResult(module: module, diagnostics: warnings, dependencies: dependencies)
  }

  private func unit(
    _ source: String, _ request: ParseRequest, _ arguments: [String]
  ) throws(DiagnosticsError) -> TranslationUnit {
    var files = [SourceText(path: Self.mainFile, contents: source)]
    if let addition = request.addition {
      files.append(SourceText(path: addition.path, contents: addition.contents))
    }
    return try TranslationUnit(clang, files, arguments: arguments)
  }

  /// What shows most of headers breaks a few; those are read again without it.
  private func parse(
    _ source: String, _ request: ParseRequest, _ named: [NamedHeader], _ arguments: CompilerArguments
  ) throws(DiagnosticsError) -> (TranslationUnit, arguments: [String], warnings: [Diagnostic]) {
    var errors: [Diagnostic] = []
    for isConservative in [false, true] {
      let list = arguments.list(isConservative: isConservative)
      let unit = try unit(source, request, list)
      let diagnostics = HeaderDiagnostics(unit, mainFile: Self.mainFile, headers: named)
      if diagnostics.errors.isEmpty { return (unit, list, diagnostics.warnings) }
      errors = diagnostics.errors
    }
    throw DiagnosticsError(errors)
  }

  /// The functions as a new GCC sees them, whose attributes headers may hide from others.
  ///
  /// Only for their attributes: what is declared at all may depend on the compiler as well, and Swift's importer sees what
  /// clang sees: that a result is never NULL says nothing where it sees an optional. Headers that expect more of a new GCC than
  /// clang can do have none.
  private func hiddenAttributes(
    _ request: ParseRequest, _ named: [NamedHeader], _ source: String, _ arguments: CompilerArguments
  ) throws(DiagnosticsError) -> [CFunction] {
    let list = arguments.list(isConservative: false) + [CompilerArguments.claimedCompiler]
    let unit = try unit(source, request, list)
    guard HeaderDiagnostics(unit, mainFile: Self.mainFile, headers: named).errors.isEmpty else { return [] }
    return try reader(unit, request, named, arguments).functions
  }

  private func reader(
    _ unit: TranslationUnit, _ request: ParseRequest, _ named: [NamedHeader], _ arguments: CompilerArguments
  ) throws(DiagnosticsError) -> ModuleReader {
    try ModuleReader(
      unit, request, named: named, includePaths: arguments.includePaths, resourceDirectory: clang.resourceDirectory)
  }

  /// Parses the headers again, with something after them that has the macros' values.
  private func evaluate(
    _ macros: MacroReader, after source: String, _ request: ParseRequest, _ arguments: [String]
  ) throws(DiagnosticsError) -> MacroProbe {
    let names = macros.candidates
    guard !names.isEmpty else { return MacroProbe(names: [], topLevel: []) }
    let probes = source + MacroProbe.source(names: names, unsafe: macros.unsafe)
    let unit = try unit(probes, request, arguments)
    return MacroProbe(names: names, topLevel: unit.topLevelCursors)
  }

  private static func accepts(_ argument: String, _ clang: Libclang) -> Bool {
    let unit = try? TranslationUnit(
      clang, [SourceText(path: mainFile, contents: "")], arguments: ["-x", "c", argument])
    return unit.map { !$0.diagnostics.contains(where: \.isError) } ?? false
  }
}

extension CModule {
  /// Adds the attributes that the same functions, by name and type, have elsewhere.
  fileprivate mutating func addAttributes(from others: [CFunction]) {
    let byName = Dictionary(others.map { ($0.name, $0) }) { first, _ in first }
    for index in functions.indices {
      guard let other = byName[functions[index].name], other.parameters.count == functions[index].parameters.count
      else { continue }
      let known = functions[index].attributes
      functions[index].attributes += other.attributes.filter { !known.contains($0) && $0 != .returnsNonnull }
    }
  }
}
