// The generated API is ordinary Swift, in this module: extend it as you like.

extension Color {
  /// Red, green, blue, opacity.
  public var bytes: [UInt8] { [r, g, b, a] }
}
