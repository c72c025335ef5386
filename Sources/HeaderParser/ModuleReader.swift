import CLibclang
import CModel

/// Reads a module out of a translation unit that includes its headers: which headers are its own, then what these declare
/// and what that refers to.
struct ModuleReader {
  private let unit: TranslationUnit
  private let graph: InclusionGraph
  private let main: CXFile
  private let headers: [String]
  private let selection: DeclarationSelection
  private let reader: DeclarationReader
  let macros: MacroReader

  init(
    _ unit: TranslationUnit, _ request: ParseRequest, named: [NamedHeader], includePaths: [String],
    resourceDirectory: String?
  ) throws(DiagnosticsError) {
    guard let main = unit.files.first else { throw DiagnosticsError([.error("libclang read nothing")]) }
    let topLevel = unit.topLevelCursors
    let graph = InclusionGraph(unit, topLevel: topLevel)
    let names = HeaderNames(
      graph, named: named, main: main, includePaths: includePaths, resourceDirectory: resourceDirectory)
    let membership = ModuleMembership(
      graph, names: names, main: main, patterns: request.includedHeaders, forwarded: Set(request.forwardedHeaders))
    let variadicLists = VariadicLists(topLevel: topLevel)
    self.unit = unit
    self.graph = graph
    self.main = main
    headers = membership.members.compactMap { names[$0] }
    selection = DeclarationSelection(
      topLevel: topLevel, membership: membership, headers: names, variadicLists: variadicLists)
    reader = DeclarationReader(
      names: TagNames(topLevel: topLevel), headers: names, membership: membership,
      comments: CommentLibrary(membership.members, in: unit), variadicLists: variadicLists)
    macros = MacroReader(topLevel: topLevel, unit: unit, membership: membership)
  }

  var functions: [CFunction] { selection.functions.compactMap(reader.function) }

  func module(name: String, _ probe: MacroProbe) -> CModule {
    CModule(
      name: name, target: unit.target, headers: headers, functions: functions,
      records: Self.uniqued(selection.types.filter(\.isRecord).compactMap(reader.record)),
      enumerations: selection.types.filter { $0.kind == CXCursor_EnumDecl }.compactMap(reader.enumeration),
      typedefs: selection.types.filter { $0.kind == CXCursor_TypedefDecl }.compactMap(reader.typedef),
      variables: selection.variables.compactMap(reader.variable), macros: macros.macros(probe, reader),
      functionLikeMacros: macros.functionLikeMacros(reader))
  }

  /// The absolute path of every header that was read.
  var dependencies: [String] {
    var seen: Set<String> = []
    return unit.files.filter { $0 != main }.map(graph.path(of:)).filter { seen.insert($0).inserted }
  }

  /// `f(struct s *)` declares a type of its own where `struct s` is not yet known (C17 6.2.1); to whoever reads the header
  /// it is the one that is declared later.
  private static func uniqued(_ records: [CRecord]) -> [CRecord] {
    let complete = Set(records.filter(\.isComplete).map(\.id))
    var seen: Set<String> = []
    return records.filter { ($0.isComplete || !complete.contains($0.id)) && seen.insert($0.id).inserted }
  }
}
