/// What `swift-synthesize-interface` prints, as far as Ferry relies on it.
struct SynthesizedInterface {
  struct Function {
    var parameters: [String]
    var result: String
  }

  private(set) var functions: [String: Function] = [:]
  private(set) var structs: Set<String> = []
  private(set) var enums: Set<String> = []
  private var aliases: [String: String] = [:]

  init(_ text: String) {
    var enclosing: [String] = []
    for indented in text.split(separator: "\n") {
      let line = indented.drop { $0 == " " }
      guard line.hasPrefix("public ") else { continue }
      let depth = (indented.count - line.count) / 4
      let words = line.split(separator: " ", maxSplits: 3).map { $0.trimmingSuffix(while: { ":{".contains($0) }) }
      guard words.count > 2, depth <= enclosing.count else { continue }
      let name = (enclosing.prefix(depth) + [words[2]]).joined(separator: ".")
      switch words[1] {
      case "func" where depth == 0: add(function: line)
      case "struct":
        structs.insert(name)
        enclosing = enclosing.prefix(depth) + [words[2]]
      case "enum": enums.insert(name)
      case "typealias" where depth == 0: alias(line)
      default: continue
      }
    }
  }

  /// The type that a spelling stands for: aliases of this module resolved, and what says that it may be nil taken away.
  func resolved(_ spelling: String) -> String {
    var type = Self.withoutOptional(spelling)
    for _ in 0..<20 {
      let next = Self.withoutOptional(Self.identifiers(in: type) { aliases[$0].map(Self.withoutOptional) ?? $0 })
      if next == type { break }
      type = next
    }
    return type
  }

  /// Whether a spelling names only what Swift or this module declares.
  func isKnown(_ type: String) -> Bool {
    var isKnown = true
    _ = Self.identifiers(in: type) { name in
      isKnown = isKnown && (Self.standard.contains(name) || structs.contains(name) || enums.contains(name))
      return name
    }
    return isKnown
  }

  static func isOptional(_ spelling: String) -> Bool { spelling.hasSuffix("!") || spelling.hasSuffix("?") }

  // MARK: Reading

  private static let standard: Set<String> = [
    "Bool", "CChar", "CChar16", "Double", "Float", "Int", "Int16", "Int32", "Int64", "Int8", "OpaquePointer", "UInt",
    "UInt16",
    "UInt32", "UInt64", "UInt8", "UnsafeMutablePointer", "UnsafeMutableRawPointer", "UnsafePointer", "UnsafeRawPointer",
    "Void",
  ]

  private mutating func alias(_ line: Substring) {
    let sides = line.dropFirst("public typealias ".count).split(separator: " = ", maxSplits: 1)
    if sides.count == 2 { aliases[String(sides[0])] = String(sides[1]) }
  }

  private mutating func add(function line: Substring) {
    let declaration = line.dropFirst("public func ".count)
    guard let open = declaration.firstIndex(of: "(") else { return }
    var parameters: [String] = []
    var depth = 0
    var start = declaration.index(after: open)
    for index in declaration[open...].indices {
      switch declaration[index] {
      case "(", "<", "[": depth += 1
      case ")", "]": depth -= 1
      case ">" where declaration[..<index].last != "-": depth -= 1
      default: break
      }
      guard (declaration[index] == "," && depth == 1) || depth == 0 else { continue }
      let parameter = declaration[start..<index]
      if let colon = parameter.firstIndex(of: ":") {
        parameters.append(parameter[parameter.index(after: colon)...].trimmed)
      }
      start = declaration.index(after: index)
      if depth == 0 { break }
    }
    let rest = declaration[start...].trimmed
    let result = rest.hasPrefix("-> ") ? String(rest.dropFirst(3)) : "Void"
    functions[String(declaration[..<open])] = Function(parameters: parameters, result: result)
  }

  private static func withoutOptional(_ spelling: String) -> String {
    isOptional(spelling) ? String(spelling.dropLast()) : spelling
  }

  private static func identifiers(in text: String, _ replace: (String) -> String) -> String {
    var result = ""
    var name = ""
    for character in text + "\0" {
      if character.isLetter || character.isNumber || character == "_" {
        name.append(character)
        continue
      }
      if !name.isEmpty { result += replace(name) }
      name = ""
      if character != "\0" { result.append(character) }
    }
    return result
  }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace)).trimmingSuffix(while: \.isWhitespace)
  }
}

extension StringProtocol {
  fileprivate func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> String {
    var text = String(self)
    while let last = text.last, isTrimmed(last) { text.removeLast() }
    return text
  }
}
