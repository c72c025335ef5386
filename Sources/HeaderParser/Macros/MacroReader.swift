import CLibclang
import CModel

/// Reads the module's macros, which needs a second look at the headers for their values.
struct MacroReader {
  /// The last definition of each name in the module, in the order of the first.
  let definitions: [MacroDefinition]
  /// Which macros, of any header, must not be tried.
  let unsafe: Set<String>

  init(topLevel: [Cursor], unit: TranslationUnit, membership: ModuleMembership) {
    var contents: [CXFile: [UInt8]] = [:]
    var all: [MacroDefinition] = []
    var places: [String: Int] = [:]
    var own: [MacroDefinition] = []
    for cursor in topLevel where cursor.kind == CXCursor_MacroDefinition {
      guard let file = cursor.position.file else { continue }
      if contents[file] == nil { contents[file] = unit.contents(of: file) }
      guard let macro = MacroDefinition(cursor, contents: contents[file] ?? []) else { continue }
      all.append(macro)
      guard membership.contains(file) else { continue }
      if let place = places[macro.name] {
        own[place] = macro
      } else {
        places[macro.name] = own.count
        own.append(macro)
      }
    }
    definitions = own
    unsafe = MacroSafety.unsafeNames(all)
  }

  /// Object-like macros with a replacement: the ones that may have a value.
  var candidates: [String] {
    definitions.filter { $0.parameters == nil }.map(\.name)
  }

  func macros(_ probe: MacroProbe, _ reader: DeclarationReader) -> [CMacro] {
    definitions.compactMap { macro in
      guard macro.parameters == nil, probe.definedNames.contains(macro.name),
        let origin = reader.origin(of: macro.cursor)
      else { return nil }
      return CMacro(
        name: macro.name, value: probe.values[macro.name], source: macro.replacement, origin: origin,
        comment: reader.comment(macro.cursor))
    }
  }

  func functionLikeMacros(_ reader: DeclarationReader) -> [CFunctionLikeMacro] {
    definitions.compactMap { macro in
      guard let parameters = macro.parameters, let origin = reader.origin(of: macro.cursor) else { return nil }
      return CFunctionLikeMacro(
        name: macro.name, parameters: parameters, source: macro.replacement, origin: origin)
    }
  }
}
