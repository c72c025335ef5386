/// The documentation of a Swift declaration. Text is plain: escaping for comments is the emitter's work.
public struct Documentation: Codable, Equatable, Sendable {
  /// One sentence; nil where the header says nothing.
  public var summary: String?
  /// Paragraphs after the summary.
  public var discussion: [String]
  /// Texts for parameters, by their Swift names.
  public var parameters: [ParameterDocumentation]
  public var returns: String?
  /// When it throws, beyond the failures of the boundary itself.
  public var `throws`: String?

  public init(
    summary: String? = nil, discussion: [String] = [], parameters: [ParameterDocumentation] = [],
    returns: String? = nil, throws: String? = nil
  ) {
    self.summary = summary
    self.discussion = discussion
    self.parameters = parameters
    self.returns = returns
    self.throws = `throws`
  }
}

public struct ParameterDocumentation: Codable, Equatable, Sendable {
  public var name: String
  public var text: String

  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}
