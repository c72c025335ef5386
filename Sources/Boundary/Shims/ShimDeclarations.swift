public import Annotations
public import CModel

/// What the annotations declare beyond the headers: functions that Ferry writes in C, because Swift cannot call what they
/// stand for.
///
/// The parser reads them behind the headers, as C reads any declaration, and `resolve` gives them the names that the
/// annotations use. From then on they are functions of the library, and every rule decides about them as about any other.
public struct ShimDeclarations: Sendable {
  struct Item: Sendable {
    var name: String
    var symbol: String
    /// On one line.
    var declaration: String
    /// nil to call what it is named after, with its own arguments.
    var body: CShim.Body?
    var pairsContext = false
    var comment: String?
    var location: SourceLocation
  }

  private let module: String
  private let annotations: Annotations
  private(set) var items: [Item] = []

  /// nil without a module for shims.
  ///
  /// - Throws: what is wrong with the annotations.
  public init?(module: CModule, annotations: Annotations) throws(DiagnosticsError) {
    let declared = annotations.functions.filter {
      $0.value.declaration != nil || $0.value.options != OptionsAnnotation()
    }
    guard let name = annotations.shims.module?.value else {
      let guarded = annotations.types.compactMap { $0.value.guarding.handler?.location }
      let places = declared.map(\.location) + guarded + annotations.functions.compactMap(\.value.body?.location)
      if places.isEmpty { return nil }
      throw DiagnosticsError(
        places.map {
          .error("this needs C that Ferry writes: say which C module holds it, with `shims: { module: … }`", at: $0)
        })
    }
    self.module = name
    self.annotations = annotations
    let library = Library(module, prefixes: Prefixes([]))
    var problems: [Diagnostic] = []
    for entry in annotations.functions {
      problems += addDeclaration(entry)
      problems += addOptions(entry, library)
    }
    guard problems.isEmpty else { throw DiagnosticsError(problems) }
  }

  // MARK: Collecting

  private func symbol(_ name: String) -> String { "\(module)_\(name)" }

  private mutating func addDeclaration(_ entry: Entry<FunctionAnnotation>) -> [Diagnostic] {
    guard let declaration = entry.value.declaration else {
      return entry.value.body.map { [.error("`body` needs a `declaration`", at: $0.location)] } ?? []
    }
    guard let text = DeclaredFunction.renamed(declaration.value, entry.pattern, to: symbol(entry.pattern)) else {
      return [
        .error(
          "this does not declare `\(entry.pattern)`; write it as C does: `int \(entry.pattern)(int value)`",
          at: declaration.location)
      ]
    }
    items.append(
      Item(
        name: entry.pattern, symbol: symbol(entry.pattern), declaration: text,
        body: entry.value.body.map { Self.body($0.value) }, location: declaration.location))
    return []
  }

  static func body(_ text: String) -> CShim.Body {
    let text = text.trimmingBlanks
    return text.contains(";") ? .statements(text) : .expression(text)
  }

  private mutating func addOptions(_ entry: Entry<FunctionAnnotation>, _ library: Library) -> [Diagnostic] {
    let annotation = entry.value.options
    guard
      let place = annotation.constants ?? annotation.functions
        ?? annotation.kinds.first.map({
          Located($0.pattern, at: $0.location)
        })
    else { return [] }
    guard let function = library.function(entry.pattern) else {
      return [
        .error(
          "`options` belong to one function that the headers declare, not to `\(entry.pattern)`", at: place.location)
      ]
    }
    let options = OptionFunctions(function, annotation, library, at: place.location)
    var problems = options.problems
    for option in options.options {
      guard let declaration = options.declaration(option, symbol: symbol(option.name)) else {
        problems.append(.error("`\(function.name)` has a parameter that C cannot spell here", at: place.location))
        break
      }
      items.append(
        Item(
          name: option.name, symbol: symbol(option.name), declaration: declaration, body: options.body(option),
          pairsContext: option.kind.context != nil, comment: option.comment, location: option.location))
    }
    return problems
  }

  // MARK: Parsing

  /// Whether there is anything for the parser to read.
  public var isEmpty: Bool { items.isEmpty }
  public var headerName: String { "\(module).h" }

  /// One declaration a line, so that a line says whose it is.
  public var headerText: String { items.map { $0.declaration + ";\n" }.joined() }

  /// A problem of the header that no file has, put where the annotations have the declaration.
  public func located(_ diagnostic: Diagnostic) -> Diagnostic {
    guard let location = diagnostic.location, location.file.hasSuffix("/" + headerName),
      items.indices.contains(location.line - 1)
    else { return diagnostic }
    let item = items[location.line - 1]
    return Diagnostic(
      diagnostic.severity, "the declaration of `\(item.name)`: \(diagnostic.message)", at: item.location)
  }

  // MARK: Resolving

  /// The module with the declared functions under their own names, in place of those that they stand for.
  public func resolve(_ parsed: CModule) throws(DiagnosticsError) -> CModule {
    var module = parsed
    var problems: [Diagnostic] = []
    var declared = Dictionary(module.functions.map { ($0.name, $0) }) { first, _ in first }
    let symbols = Set(items.map(\.symbol))
    module.functions.removeAll { symbols.contains($0.name) }
    module.headers.removeAll { $0 == headerName }
    for item in items {
      guard let function = declared.removeValue(forKey: item.symbol) else {
        problems.append(.error("`\(item.name)` is declared twice, or not as a function", at: item.location))
        continue
      }
      if let problem = Self.problem(function) {
        problems.append(.error("`\(item.name)` \(problem)", at: item.location))
        continue
      }
      module.add(function, for: item)
    }
    guard problems.isEmpty else { throw DiagnosticsError(problems) }
    AutomaticShims(module: self.module, annotations: annotations).add(to: &module)
    try GuardedCalls(module: self.module, annotations: annotations).apply(to: &module)
    return module
  }

  private static func problem(_ function: CFunction) -> String? {
    if function.type.isVariadic { return "is declared as variadic; a shim has fixed parameters" }
    if !function.type.hasPrototype { return "takes no parameters: write `(void)`" }
    return function.parameters.contains { $0.name == nil }
      ? "has a parameter without a name, which its body could not call" : nil
  }
}

extension CModule {
  /// Takes a function in under the name that it stands for.
  fileprivate mutating func add(_ declared: CFunction, for item: ShimDeclarations.Item) {
    var function = declared
    function.name = item.name
    function.linkage = .external
    function.origin = COrigin(location: item.location, belongsToModule: true)
    function.comment = item.comment ?? declared.comment
    let arguments = declared.parameters.compactMap(\.name).joined(separator: ", ")
    function.shim = CShim(
      symbol: item.symbol, declaration: item.declaration,
      body: item.body ?? .expression("\(item.name)(\(arguments))"))
    function.shim?.pairsContext = item.pairsContext
    if let place = functions.firstIndex(where: { $0.name == item.name }) {
      function.comment = function.comment ?? functions[place].comment
      functions[place] = function
    } else {
      functions.append(function)
    }
  }
}

extension String {
  var trimmingBlanks: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
