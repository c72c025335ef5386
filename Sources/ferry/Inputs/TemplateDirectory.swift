internal import CModel
internal import Foundation

/// A user's own templates.
struct TemplateDirectory {
  /// By name, without `.mustache`.
  var texts: [String: String]
  /// Where they were read from.
  var files: [String]

  static func overrides(_ path: String?) throws(DiagnosticsError) -> TemplateDirectory {
    guard let path else { return TemplateDirectory(texts: [:], files: []) }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw DiagnosticsError([.error("cannot read the directory '\(path)' given with --templates")])
    }
    var directory = TemplateDirectory(texts: [:], files: [])
    for name in names.sorted() where name.hasSuffix(".mustache") {
      let file = "\(path)/\(name)"
      directory.texts[String(name.dropLast(".mustache".count))] = try TextFile.read(file)
      directory.files.append(file)
    }
    return directory
  }
}
