/// Whether text can be the name of something in C; with wildcards also a pattern for such names.
func isCIdentifier(_ text: some StringProtocol, wildcards: Bool = false) -> Bool {
  guard let first = text.unicodeScalars.first, !("0"..."9").contains(first) else { return false }
  return text.unicodeScalars.allSatisfy { $0.isASCIILetterOrDigit || $0 == "_" || (wildcards && $0 == "*") }
}

/// Whether text can be the name of something in Swift.
///
/// Keywords such as `repeat` and `in` are names too, between backticks; a few stay what they are even there, or have a
/// meaning of their own in a type. Source: The Swift Programming Language, "Lexical Structure".
func isSwiftName(_ text: String) -> Bool {
  let withoutUse: Set = ["_", "Any", "Protocol", "Self", "Type", "deinit", "init", "self", "subscript", "super"]
  guard let first = text.unicodeScalars.first, !withoutUse.contains(text) else { return false }
  return (first == "_" || first.properties.isXIDStart)
    && text.unicodeScalars.dropFirst().allSatisfy(\.properties.isXIDContinue)
}

/// Whether text is a number that fits 64 bits, in decimal digits.
func isWholeNumber(_ text: some StringProtocol) -> Bool {
  text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } && UInt64(text) != nil
}
