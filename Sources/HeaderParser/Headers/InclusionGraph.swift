import CLibclang

/// An `#include` that was followed.
struct Inclusion {
  /// nil for `-include` among the arguments.
  var includer: CXFile?
  /// What stands between the quotes or brackets; after a macro, the macro's name.
  var spelling: String
  var isQuoted: Bool
  var included: CXFile
}

/// Which file includes which, in the order in which the preprocessor met them.
struct InclusionGraph {
  var inclusions: [Inclusion]
  /// The absolute path of each file.
  var paths: [CXFile: String]

  init(_ unit: TranslationUnit, topLevel: [Cursor]) {
    var inclusions: [Inclusion] = []
    var contents: [CXFile: [UInt8]] = [:]
    for cursor in topLevel where cursor.kind == CXCursor_InclusionDirective {
      guard let included = cursor.includedFile else { continue }
      let includer = cursor.position.file
      if let includer, contents[includer] == nil { contents[includer] = unit.contents(of: includer) }
      let line = (includer.flatMap { contents[$0] } ?? []).dropFirst(cursor.start.offset).prefix {
        $0 != UInt8(ascii: "\n")
      }
      let opening = line.first { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "<") }
      inclusions.append(
        Inclusion(
          includer: includer, spelling: cursor.spelling, isQuoted: opening == UInt8(ascii: "\""), included: included))
    }
    self.inclusions = inclusions
    var paths: [CXFile: String] = [:]
    for file in unit.files + inclusions.map(\.included) where paths[file] == nil {
      paths[file] = Paths.absolute(unit.path(of: file))
    }
    self.paths = paths
  }

  func path(of file: CXFile?) -> String { file.flatMap { paths[$0] } ?? "" }
}
