import Annotations
import CModel

/// What annotations may name because the headers declare it, and the error where they do not.
struct DeclaredNames {
  let conventions: Conventions

  private var library: Library { conventions.library }

  /// The names of all types, as annotations spell them.
  var types: [String] {
    var names = library.objects.map { library.name(of: $0) }
    names += library.module.records.compactMap { $0.tag ?? conventions.importer.name(ofRecord: $0.id) }
    names += library.module.enumerations.compactMap { library.name(ofEnumeration: $0.id) }
    names += library.module.typedefs.map(\.name)
    return names
  }

  /// An error where the headers declare no such function.
  func checkFunction(_ name: Located<String>) -> [Diagnostic] {
    guard library.function(name.value) == nil else { return [] }
    return [unknown("function", name.value, library.module.functions.map(\.name), at: name.location)]
  }

  func unknown(_ kind: String, _ name: String, _ candidates: [String], at location: SourceLocation) -> Diagnostic {
    .error("the headers declare no \(kind) `\(name)`\(didYouMean(name, among: candidates))", at: location)
  }

  /// The alternatives of an entry that none of the names matches.
  func unmatched<Value>(_ entry: Entry<Value>, _ kind: String, among names: [String]) -> [Diagnostic] {
    entry.alternatives.filter { alternative in !names.contains { SymbolPattern.matches(alternative.value, $0) } }
      .map { unknown(kind, $0.value, names, at: $0.location) }
  }
}
