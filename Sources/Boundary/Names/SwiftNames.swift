import BindingPlan
import CModel

/// Swift names for C's, by the API Design Guidelines: prefixes dropped, `lowerCamelCase` for members.
struct SwiftNames: Sendable {
  let library: Library

  /// Names of the standard library that a generated type should not hide, besides those that it must not.
  private static let standardTypes: Set<String> = [
    "Character", "Clock", "Codable", "Collection", "Comparable", "Decodable", "Decoder", "Dictionary", "Duration",
    "Encodable", "Encoder", "Equatable", "Identifiable", "Iterator", "Mirror", "Range", "Result", "Sequence", "Set",
    "Slice", "Substring", "Task", "Unicode", "Zip",
  ]

  /// Members that generated types have for themselves, and C's variable that they read.
  static let reservedMembers: Set<String> = [
    "handle", "lease", "live", "relinquish", "unneeded", "destroy", "mutationCount", "init", "deinit", "self",
    "Type", "hash", "description", "rawValue", "errno",
  ]

  func typeName(_ cName: String) -> String {
    var stem = library.strippedWords(cName)
    while let last = stem.last, stem.count > 1, ["t", "s", "st", "struct"].contains(last) { stem.removeLast() }
    let name = Self.upperCamel(stem)
    if Self.standardTypes.contains(name) || ReservedNames.types.contains(name) || name.first?.isNumber == true {
      return Self.upperCamel(words(of: cName).filter { $0 != "t" && $0 != "s" })
    }
    return name
  }

  /// The name of a function as a member of a type, or of the module.
  func memberName(_ function: CFunction, of object: ObjectType?) -> String {
    var rest = library.strippedWords(function)
    if let object {
      let stem = library.stem(of: object)
      if rest.count > stem.count, rest.starts(with: stem) {
        rest.removeFirst(stem.count)
      } else if rest.count > stem.count, Array(rest.suffix(stem.count)) == stem {
        rest.removeLast(stem.count)
      }
    }
    if object != nil, setsLast(rest, function) { rest.insert(rest.removeLast(), at: 0) }
    return Self.safe(Self.lowerCamel(rest), or: Self.lowerCamel(words(of: function.name)))
  }

  /// Whether the verb comes last (`message_callback_set`), which in Swift comes first. What returns an object is called after a set, and
  /// `object_set(object, key)` speaks of what it sets something in.
  private func setsLast(_ rest: [String], _ function: CFunction) -> Bool {
    guard rest.count > 1, rest.last == "set", !rest.containsAny(of: ["is", "are", "has"]),
      function.parameters.count > 1,
      words(of: function.parameters[0].name ?? "") != rest.dropLast()
    else { return false }
    switch library.resolve(function.result) {
    case .void, .integer, .enumeration, .boolean: return true
    default: return false
    }
  }

  /// A getter's name without its verb.
  func propertyName(_ memberName: String) -> String {
    let words = words(of: memberName)
    guard words.count > 1, words[0] == "get" else { return memberName }
    return Self.safe(Self.lowerCamel(Array(words.dropFirst())), or: memberName)
  }

  /// Small letters before a capitalised name that say no more than its C type: a pointer, or text that a NUL ends.
  private static let hungarian: Set<String> = ["z", "sz", "p", "pp", "psz", "lp", "lpsz"]

  func parameterName(_ name: String?, _ index: Int) -> String {
    var words = words(of: name ?? "")
    if words.count > 1, Self.hungarian.contains(words[0]), words[1].count > 1, name?.contains("_") == false {
      words.removeFirst()
    }
    return memberName(words, index)
  }

  /// The name of a struct's member.
  func fieldName(_ name: String?, _ index: Int) -> String { memberName(words(of: name ?? ""), index) }

  private func memberName(_ words: [String], _ index: Int) -> String {
    let name = Self.lowerCamel(words)
    guard let first = name.first, !first.isNumber, name != "self", name != "Self" else { return "argument\(index + 1)" }
    return name
  }

  /// Case names without the words that the constants share.
  func caseNames(_ constants: [String], enumeration: String?) -> [String] {
    let all = constants.map(words(of:))
    let shared = all.count == 1 ? words(of: enumeration ?? constants[0]) : Self.sharedStart(all)
    let names = all.map { words in
      var rest = words.starts(with: shared) ? Array(words.dropFirst(shared.count)) : library.prefixes.strip(words)
      if rest.isEmpty || rest[0].first?.isNumber == true { rest = Array(words.suffix(max(rest.count + 1, 1))) }
      return rest
    }
    return Self.unique(zip(names, all).map { Self.safe(Self.lowerCamel($0), or: Self.lowerCamel($1)) })
  }

  /// The words that all start with, or, where they share none, the first word of nearly all: an enumeration may end with a
  /// constant that is called as no other, such as `CURL_LAST` after `CURLE_OK`.
  private static func sharedStart(_ all: [[String]]) -> [String] {
    var shared = all.first ?? []
    for words in all { shared = Array(zip(shared, words).prefix { $0 == $1 }.map(\.0)) }
    guard shared.isEmpty, let first = all.first?.first else { return shared }
    let alike = all.count { $0.count > 1 && $0[0] == first }
    return alike * 4 >= all.count * 3 ? [first] : []
  }

  /// The name of a constant; in a type that is called after the library, it need not repeat that name.
  func constantName(_ name: String, inLibrary libraryName: String? = nil) -> String {
    var short = library.strippedWords(name)
    if let own = libraryName?.lowercased(), short.count > 1, [own, "lib" + own].contains(short[0]) {
      short.removeFirst()
    }
    return Self.safe(Self.lowerCamel(short), or: Self.lowerCamel(words(of: name)))
  }

  static func lowerCamel(_ words: [String]) -> String {
    guard let first = words.first else { return "" }
    return first + upperCamel(Array(words.dropFirst()))
  }

  static func upperCamel(_ words: [String]) -> String {
    words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  /// The name, unless it is none or is reserved; then the longer one, and at last one with an underscore.
  private static func safe(_ name: String, or longer: String) -> String {
    for candidate in [name, longer] {
      if let first = candidate.first, !first.isNumber, !reservedMembers.contains(candidate) { return candidate }
    }
    return "_" + longer
  }

  /// Numbers the second and later uses of a name.
  static func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.map { name in
      var candidate = name
      var number = 2
      while !seen.insert(candidate).inserted {
        candidate = "\(name)\(number)"
        number += 1
      }
      return candidate
    }
  }
}
