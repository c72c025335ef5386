import Mustache
import Templates

/// The templates, those of the tool or the user's own in their place.
struct TemplateLibrary: Sendable {
  private let library: MustacheLibrary

  /// The templates' names: their files' without the extension.
  static var names: [String] { EmbeddedTemplates.all.map(\.name) }

  init(overrides: [String: String]) throws(TemplateError) {
    let names = Self.names
    for name in overrides.keys.sorted() where !names.contains(name) {
      throw TemplateError(name: name, problem: "there is no such template; there are \(names.joined(separator: ", "))")
    }
    var library = MustacheLibrary()
    for (name, text) in EmbeddedTemplates.all {
      do {
        try library.register(Self.withoutEscaping(overrides[name] ?? text), named: name)
      } catch {
        throw TemplateError(name: name, problem: Self.explanation(error))
      }
    }
    self.library = library
  }

  /// The text of a template, without white space at the ends of lines.
  func render(_ name: String, _ context: [String: Any]) -> String {
    let text = library.render(context, withTemplate: name) ?? ""
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for index in lines.indices {
      while lines[index].utf8.last == UInt8(ascii: " ") { lines[index].removeLast() }
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// Mustache escapes for HTML unless it is told that this is text.
  private static func withoutEscaping(_ text: String) -> String { "{{% CONTENT_TYPE:TEXT}}\n" + text }

  private static func explanation(_ error: any Error) -> String {
    guard let error = error as? MustacheTemplate.ParserError else { return "\(error)" }
    // The line that turns escaping off is not the user's.
    return "line \(error.context.lineNumber - 1): \(error.error)"
  }
}

/// A template that cannot be used.
public struct TemplateError: Error, Equatable, CustomStringConvertible {
  public var name: String
  public var problem: String

  public var description: String { "template '\(name)': \(problem)" }
}
