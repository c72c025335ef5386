// The generated API is ordinary Swift, in this module: extend it as you like.

extension Book {
  /// The texts of all notes, in order.
  public var texts: [String] {
    get throws { try (0..<count).compactMap { try copyText($0) } }
  }
}
