import CLibclang
import CModel

extension DeclarationReader {
  /// A function, from all of its declarations: names, attributes and comments may stand at any of them.
  func function(_ declarations: [Cursor]) -> CFunction? {
    guard let first = declarations.first, let origin = origin(of: first) else { return nil }
    var types = declarations.map { self.types.function($0.type, parameters: $0.arguments) }
    var type = types.first { $0.hasPrototype } ?? types.removeFirst()
    for other in types where other.parameters.count == type.parameters.count {
      type.parameters = zip(type.parameters, other.parameters).map(merge)
    }
    var attributes = DeclarationAttributes()
    for declaration in declarations {
      let more = DeclarationAttributes(of: declaration)
      attributes.attributes += more.attributes.filter { !attributes.attributes.contains($0) }
      attributes.bounds = attributes.bounds ?? more.bounds
    }
    type.result = attributes.takeBounds(into: type.result)
    if self.types.isNonnullThroughTypedef(first.type.result), !attributes.attributes.contains(.returnsNonnull) {
      attributes.attributes.append(.returnsNonnull)
    }
    var function = CFunction(
      name: first.spelling, type: type, linkage: linkage(declarations), attributes: attributes.attributes,
      origin: origin, comment: declarations.lazy.compactMap(comment).first)
    function.macroUse = macroUse(first)
    return function
  }

  /// The use of a macro that declares the function, where its name is not among the arguments.
  private func macroUse(_ cursor: Cursor) -> CMacroUse? {
    let position = cursor.position
    guard let file = position.file,
      let use = MacroUseScanner.use(in: comments.source(of: file), at: position.offset),
      use.name != cursor.spelling,
      !use.arguments.contains(where: { MacroSource.identifiers($0).contains(cursor.spelling) })
    else { return nil }
    return use
  }

  private func merge(_ parameter: CParameter, _ other: CParameter) -> CParameter {
    var merged = parameter
    merged.name = parameter.name ?? other.name
    merged.spelledArray = parameter.spelledArray ?? other.spelledArray
    merged.attributes += other.attributes.filter { !parameter.attributes.contains($0) }
    return merged
  }

  private func linkage(_ declarations: [Cursor]) -> CFunction.Linkage {
    if declarations.contains(where: { $0.storageClass == CX_SC_Static }) { return .staticInline }
    return declarations.contains(where: \.isInlined) ? .inline : .external
  }
}
