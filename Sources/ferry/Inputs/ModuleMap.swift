internal import CModel

/// What a `module.modulemap` says about the one library that it describes.
///
/// Only what names headers is read. Source: clang's documentation, "Modules", section "Module Map Language".
struct ModuleMap: Equatable {
  /// The first top-level module's name, which Swift imports.
  var name: String
  /// As the map spells them: relative to its directory, or absolute.
  var headers: [String]
  /// Directories whose headers all belong to the module.
  var umbrellaDirectories: [String]

  init(text: String, file: String) throws(DiagnosticsError) {
    let tokens = ModuleMapToken.scan(text)
    guard let module = tokens.firstIndex(of: .word("module")), case .word(let name)? = tokens[safe: module + 1] else {
      throw DiagnosticsError([
        .error("no module is declared here", at: SourceLocation(file: file, line: 1, column: 1))
      ])
    }
    self.name = name
    headers = []
    umbrellaDirectories = []
    for (index, token) in tokens.enumerated() where index > module {
      guard case .string(let path) = token, index > 0 else { continue }
      switch tokens[index - 1] {
      case .word("header") where Self.isModular(tokens[safe: index - 2]): headers.append(path)
      case .word("umbrella"): umbrellaDirectories.append(path)
      default: continue
      }
    }
  }

  /// Private, excluded and textual headers are not part of what a module offers.
  private static func isModular(_ before: ModuleMapToken?) -> Bool {
    switch before {
    case .word("private"), .word("exclude"), .word("textual"): false
    default: true
    }
  }
}

private enum ModuleMapToken: Equatable {
  case word(String)
  case string(String)
  case punctuation(Character)

  static func scan(_ text: String) -> [ModuleMapToken] {
    var rest = Substring(text)
    var tokens: [ModuleMapToken] = []
    while let first = rest.first {
      if rest.hasPrefix("//") {
        rest = rest.drop { !$0.isNewline }
      } else if rest.hasPrefix("/*") {
        rest = rest.dropFirst(2)
        while !rest.isEmpty && !rest.hasPrefix("*/") { rest = rest.dropFirst() }
        rest = rest.dropFirst(2)
      } else if first == "\"" {
        let content = rest.dropFirst().prefix { $0 != "\"" }
        tokens.append(.string(String(content)))
        rest = rest.dropFirst(content.count + 2)
      } else if isWord(first) {
        let word = rest.prefix(while: isWord)
        tokens.append(.word(String(word)))
        rest = rest.dropFirst(word.count)
      } else {
        if !first.isWhitespace { tokens.append(.punctuation(first)) }
        rest = rest.dropFirst()
      }
    }
    return tokens
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
