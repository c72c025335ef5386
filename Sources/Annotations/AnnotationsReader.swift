public import CModel

/// Reads `bindings.yaml`.
public struct AnnotationsReader: Sendable {
  public init() {}

  /// Reads annotations from the text of a file.
  ///
  /// - Parameters:
  ///   - text: YAML; an empty text is the same as no annotations.
  ///   - file: the file's name, for positions.
  /// - Throws: every problem in the file, in the order of their positions.
  public func read(text: String, file: String) throws(DiagnosticsError) -> Annotations {
    try read(SourceText(file: file, text: text))
  }

  /// Reads annotations from the bytes of a file, which have to be UTF-8.
  public func read(utf8 bytes: [UInt8], file: String) throws(DiagnosticsError) -> Annotations {
    try read(SourceText(file: file, utf8: bytes))
  }

  private func read(_ source: SourceText) throws(DiagnosticsError) -> Annotations {
    guard let document = try yamlDocument(source) else { return .none }
    if case .nothing = document.content { return .none }
    do throws(DiagnosticsError) {
      return try Annotations.read(document, path: [])
    } catch {
      // A value that an alias repeats has its problems once.
      throw DiagnosticsError(Set(error.diagnostics).sorted { position($0) < position($1) })
    }
  }

  private func position(_ diagnostic: Diagnostic) -> (Int, Int, String) {
    (diagnostic.location?.line ?? 0, diagnostic.location?.column ?? 0, diagnostic.message)
  }
}
