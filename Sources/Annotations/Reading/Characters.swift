extension Unicode.Scalar {
  var isASCIILetterOrDigit: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: false
    }
  }

  /// Whether a YAML stream may contain the character: `c-printable` of YAML 1.2, section 5.1.
  var isAllowedInYAML: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  /// The character, or its code where it cannot be seen.
  var printable: String {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
      let digits = String(value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    default:
      return String(self)
    }
  }
}

extension String {
  /// The text as a message shows it: on one line, and not longer than a line.
  var printable: String {
    let shown = unicodeScalars.prefix(60).map(\.printable).joined()
    return unicodeScalars.count > 60 ? shown + "…" : shown
  }
}
