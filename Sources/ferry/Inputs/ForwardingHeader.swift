internal import Foundation

/// A header that declares nothing and only includes others, as the `shim.h` of a system library target does.
///
/// It stands for what it includes: else a library that lies in `/usr/include` would not be counted to the module. The
/// headers of the C standard, which a library may need before its own, are not the library.
struct ForwardingHeader: Equatable {
  /// The headers that it includes, as it spells them.
  var headers: [String]

  /// nil for a header with declarations or macros of its own, and for one that includes only the C standard's. What it
  /// defines before it includes anything is a switch for the headers that follow.
  init?(text: String) {
    var included: [String] = []
    for line in Self.withoutComments(text).split(whereSeparator: \.isNewline) {
      let words = line.trimmingCharacters(in: .whitespaces)
      if words.isEmpty { continue }
      guard words.hasPrefix("#") else { return nil }
      let directive = words.dropFirst().drop(while: \.isWhitespace)
      if directive.hasPrefix("include") {
        let name = directive.dropFirst("include".count).trimmingCharacters(in: .whitespaces)
        included.append(name.trimmingCharacters(in: CharacterSet(charactersIn: "<>\"")))
      } else if directive.hasPrefix("define"), !included.isEmpty, !Self.hasNoReplacement(directive) {
        return nil
      }
    }
    headers = included.filter { !Self.standardHeaders.contains($0) }
    if headers.isEmpty { return nil }
  }

  /// A macro without a replacement: an include guard, or a switch for the headers that follow.
  private static func hasNoReplacement(_ directive: Substring) -> Bool {
    directive.split(whereSeparator: \.isWhitespace).count == 2
  }

  private static func withoutComments(_ text: String) -> String {
    text.replacing(/\/\*.*?\*\//.dotMatchesNewlines(), with: " ").replacing(/\/\/[^\n]*/, with: "")
  }

  /// ISO/IEC 9899:2018, 7.1.2.
  private static let standardHeaders: Set<String> = [
    "assert.h", "complex.h", "ctype.h", "errno.h", "fenv.h", "float.h", "inttypes.h", "iso646.h", "limits.h",
    "locale.h", "math.h", "setjmp.h", "signal.h", "stdalign.h", "stdarg.h", "stdatomic.h", "stdbool.h", "stddef.h",
    "stdint.h", "stdio.h", "stdlib.h", "stdnoreturn.h", "string.h", "tgmath.h", "threads.h", "time.h", "uchar.h",
    "wchar.h", "wctype.h",
  ]
}
