/// How one value that C handed over becomes a Swift value, as source, in the order in which it has to happen.
struct ConvertedValue {
  /// Makes a Swift object the owner; comes before anything that can throw.
  var own: [String] = []
  /// Throws where C handed over nothing although the call should have.
  var nullCheck: [String] = []
  /// Everything else.
  var finish: [String] = []
  /// The value.
  var expression: String
  /// Whether evaluating `expression` can throw.
  var `throws` = false
  /// Whether `expression` uses a pointer.
  var isUnsafe = false

  /// `expression` with the marks that Swift wants before it.
  var marked: String { (`throws` ? "try " : "") + (isUnsafe ? "unsafe " : "") + expression }

  /// Whether the value is no more than its expression.
  var isPlain: Bool { own.isEmpty && nullCheck.isEmpty && finish.isEmpty }
}
