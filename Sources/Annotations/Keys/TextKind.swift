/// What a piece of text in the annotations stands for, and so what it may look like.
enum TextKind {
  case module, swiftType, swiftFunction, swiftParameter
  case header, headerPattern, prefix, suffix
  case function, functionPattern, functions, parameter, type, types, spelledType
  case constant, constantPattern, keeper, member, memberPath, memberCount, fixedValue, code, fileMode

  /// What messages, the schema and the reference call it.
  var noun: String {
    switch self {
    case .module: "a module name"
    case .swiftType: "a Swift type name"
    case .swiftFunction: "a Swift function name, or init"
    case .swiftParameter: "a Swift parameter name"
    case .header: "a header, as C includes it"
    case .headerPattern: "a header, or a pattern such as git2/*"
    case .prefix: "a prefix of C names"
    case .suffix: "a suffix of C names"
    case .function: "the name of a C function"
    case .functionPattern: "the name of a C function, or a pattern such as git_*_free"
    case .functions: "the name of a C function, or a pattern such as git_*_free or git_{blob,tree}_free"
    case .parameter: "the name of a C parameter, or its position from 0"
    case .type: "the name of a C type"
    case .types: "the name of a C type, or a pattern such as git_* or git_{blob,tree}"
    case .spelledType: "a C type, such as char *"
    case .constant: "the name of a constant, or a whole number"
    case .constantPattern: "the name of a constant, or a pattern such as SQLITE_*"
    case .fileMode: "a mode of fopen, such as rb or wb"
    case .keeper: "result, self, or the name of a C parameter, or its position from 0"
    case .fixedValue: "the name of a constant, a whole number, or sizeof(type)"
    case .member: "the name of a member of a C struct"
    case .memberPath: "the name of a member of a C struct, or a path such as data.key"
    case .memberCount: "the name of a member of the same struct, or a whole number"
    case .code: "C source"
    }
  }

  /// Whether YAML may spell the text as a number.
  var allowsNumbers: Bool {
    switch self {
    case .constant, .fixedValue, .memberCount: true
    default: false
    }
  }

  func accepts(_ text: String) -> Bool {
    switch self {
    case .module, .prefix, .suffix, .function, .member: isCIdentifier(text)
    case .memberPath: text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { isCIdentifier($0) }
    case .memberCount: isCIdentifier(text) || isWholeNumber(text)
    case .fileMode:
      "rwa".contains(text.prefix(1)) && !text.isEmpty && text.dropFirst().allSatisfy { "b+xe".contains($0) }
    case .swiftType, .swiftParameter: isSwiftName(text)
    case .code: !text.allSatisfy(\.isWhitespace) && !text.contains("\0")
    case .swiftFunction: text == "init" || isSwiftName(text)
    case .header, .headerPattern:
      !text.isEmpty && text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    case .functionPattern, .constantPattern: isCIdentifier(text, wildcards: true)
    case .parameter, .keeper: isCIdentifier(text) || isWholeNumber(text)
    case .type: text.split(separator: " ", omittingEmptySubsequences: false).allSatisfy { isCIdentifier($0) }
    case .functions: isPattern(text) { isCIdentifier($0, wildcards: true) }
    case .types:
      isPattern(text) {
        $0.split(separator: " ", omittingEmptySubsequences: false).allSatisfy { isCIdentifier($0, wildcards: true) }
      }
    case .spelledType:
      !text.isEmpty && text.split { $0 == " " || $0 == "*" }.allSatisfy { isCIdentifier($0) } && !text.hasPrefix("*")
    case .fixedValue: TextKind.constant.accepts(text) || measuredType(text).map(TextKind.type.accepts) == true
    case .constant: isCIdentifier(text) || isWholeNumber(text.hasPrefix("-") ? text.dropFirst() : text[...])
    }
  }
}

/// Whether each alternative of a pattern is well formed.
private func isPattern(_ text: String, _ isWellFormed: (String) -> Bool) -> Bool {
  PatternAlternatives.of(text)?.allSatisfy { isWellFormed($0.text) } ?? false
}

/// The type in `sizeof(type)`.
public func measuredType(_ text: String) -> String? {
  guard text.hasPrefix("sizeof("), text.hasSuffix(")") else { return nil }
  return String(text.dropFirst("sizeof(".count).dropLast())
}
