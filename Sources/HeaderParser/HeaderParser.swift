import CLibclang
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
    let source = named.map { $0.directive + "\n" }.joined()
    let list = arguments.list(claimingNewCompiler: false)
    let unit = try TranslationUnit(clang, source: source, fileName: Self.mainFile, arguments: list)
    let diagnostics = HeaderDiagnostics(unit, mainFile: Self.mainFile, headers: named)
    guard diagnostics.errors.isEmpty else { throw DiagnosticsError(diagnostics.errors) }
    var result = try read(unit, request, named, source, arguments, list, diagnostics.warnings)
    result.module.addAttributes(from: try hiddenAttributes(request, named, source, arguments))
    return result
  }

  /// The functions as a new GCC sees them, whose attributes headers may hide from others.
  ///
  /// Only for their attributes: what is declared at all may depend on the compiler as well, and Swift's importer sees what
  /// clang sees. Headers that expect more of a new GCC than clang can do have none.
  private func hiddenAttributes(
    _ request: ParseRequest, _ named: [NamedHeader], _ source: String, _ arguments: CompilerArguments
  ) throws(DiagnosticsError) -> [CFunction] {
    let list = arguments.list(claimingNewCompiler: true)
    let unit = try TranslationUnit(clang, source: source, fileName: Self.mainFile, arguments: list)
    guard HeaderDiagnostics(unit, mainFile: Self.mainFile, headers: named).errors.isEmpty else { return [] }
    return try read(unit, request, named, source, arguments, nil, []).module.functions
  }

  private func read(
    _ unit: TranslationUnit, _ request: ParseRequest, _ named: [NamedHeader], _ source: String,
    _ arguments: CompilerArguments, _ macroArguments: [String]?, _ warnings: [Diagnostic]
  ) throws(DiagnosticsError) -> ParseResult {
    let topLevel = unit.topLevelCursors
    let graph = InclusionGraph(unit, topLevel: topLevel)
    guard let main = unit.files.first else { throw DiagnosticsError([.error("libclang read nothing")]) }
    let names = HeaderNames(
      graph, named: named, main: main, includePaths: arguments.includePaths, resourceDirectory: clang.resourceDirectory)
    let membership = ModuleMembership(graph, names: names, main: main, patterns: request.includedHeaders)
    let variadicLists = VariadicLists(topLevel: topLevel)
    let reader = DeclarationReader(
      names: TagNames(topLevel: topLevel), headers: names, membership: membership,
      comments: CommentLibrary(membership.members, in: unit), variadicLists: variadicLists)
    let selection = DeclarationSelection(
      topLevel: topLevel, membership: membership, headers: names, variadicLists: variadicLists)
    var module = CModule(
      name: request.module, target: unit.target, headers: membership.members.compactMap { names[$0] },
      functions: selection.functions.compactMap(reader.function),
      records: Self.uniqued(selection.types.filter(\.isRecord).compactMap(reader.record)),
      enumerations: selection.types.filter { $0.kind == CXCursor_EnumDecl }.compactMap(reader.enumeration),
      typedefs: selection.types.filter { $0.kind == CXCursor_TypedefDecl }.compactMap(reader.typedef),
      variables: selection.variables.compactMap(reader.variable))
    if let macroArguments {
      let macros = MacroReader(topLevel: topLevel, unit: unit, membership: membership)
      let probe = try evaluate(macros, after: source, macroArguments)
      module.macros = macros.macros(probe, reader)
      module.functionLikeMacros = macros.functionLikeMacros(reader)
    }
    let dependencies = unit.files.filter { $0 != main }.map(graph.path(of:))
    var seen: Set<String> = []
    return ParseResult(
      module: module, diagnostics: warnings, dependencies: dependencies.filter { seen.insert($0).inserted })
  }

  /// `f(struct s *)` declares a type of its own where `struct s` is not yet known (C17 6.2.1); to whoever reads the header
  /// it is the one that is declared later.
  private static func uniqued(_ records: [CRecord]) -> [CRecord] {
    let complete = Set(records.filter(\.isComplete).map(\.id))
    var seen: Set<String> = []
    return records.filter { ($0.isComplete || !complete.contains($0.id)) && seen.insert($0.id).inserted }
  }

  private func evaluate(
    _ macros: MacroReader, after source: String, _ arguments: [String]
  ) throws(DiagnosticsError) -> MacroProbe {
    let names = macros.candidates
    guard !names.isEmpty else { return MacroProbe(names: [], topLevel: []) }
    let probes = source + MacroProbe.source(names: names, unsafe: macros.unsafe)
    let unit = try TranslationUnit(clang, source: probes, fileName: Self.mainFile, arguments: arguments)
    return MacroProbe(names: names, topLevel: unit.topLevelCursors)
  }

  private static func accepts(_ argument: String, _ clang: Libclang) -> Bool {
    let unit = try? TranslationUnit(clang, source: "", fileName: mainFile, arguments: ["-x", "c", argument])
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
      functions[index].attributes += other.attributes.filter { !known.contains($0) }
    }
  }
}
