import CModel

/// Finds the arguments that a macro of the headers fills in, and nobody else may choose.
///
/// **Shape.** `#define inflateInit(strm) inflateInit_((strm), ZLIB_VERSION, (int)sizeof(z_stream))`.
///
/// **Evidence.** The macro is a call of the function and nothing else, of which each argument is a parameter of the macro's, or the size of a
/// type, or a constant that is named for a version. All macros of the function agree.
///
/// **Why this is sound.** The function gets what C's callers give it.
///
/// **Where a naive version is wrong.** `#define pool_new(size) pool_new_full(size, 0)` leaves out a choice that callers of the function have.
struct ForwardingMacros {
  struct Argument: Equatable, Sendable {
    var value: String
    var macro: String
  }

  let module: CModule

  /// By function, and by the place of the argument.
  func find() -> [String: [Int: Argument]] {
    var result: [String: [Int: Argument]] = [:]
    var disputed: Set<String> = []
    let functions = Dictionary(module.functions.map { ($0.name, $0) }) { first, _ in first }
    for macro in module.functionLikeMacros where macro.origin.belongsToModule {
      guard let (name, arguments) = call(macro.source), let function = functions[name],
        function.parameters.count == arguments.count
      else { continue }
      let fixed = arguments.enumerated().filter { !macro.parameters.contains($0.element) }
      guard !fixed.isEmpty, fixed.allSatisfy({ Self.isNoChoice($0.element) }) else { continue }
      let found = Dictionary(
        uniqueKeysWithValues: fixed.map { ($0.offset, Argument(value: $0.element, macro: macro.name)) })
      if let other = result[name], other.mapValues(\.value) != found.mapValues(\.value) { disputed.insert(name) }
      if result[name] == nil { result[name] = found }
    }
    return result.filter { !disputed.contains($0.key) }
  }

  private static func isNoChoice(_ value: String) -> Bool {
    let isName = value.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
    return value.hasPrefix("sizeof(") || isName && words(of: value).contains("version")
  }

  /// The function and the arguments of a source that is one call, without their parentheses and casts.
  private func call(_ source: String) -> (String, [String])? {
    let text = source.filter { !$0.isWhitespace }
    guard let open = text.firstIndex(of: "("), text.last == ")", open != text.startIndex else { return nil }
    var arguments = [""]
    var depth = 0
    for character in text[text.index(after: open)...].dropLast() {
      if character == "," && depth == 0 {
        arguments.append("")
        continue
      }
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      if depth < 0 { return nil }
      arguments[arguments.count - 1].append(character)
    }
    return depth == 0 ? (String(text[..<open]), arguments.map(Self.bare)) : nil
  }

  /// `(strm)` and `(int)sizeof(z_stream)` without what stands around them.
  private static func bare(_ argument: String) -> String {
    var argument = argument
    if argument.hasPrefix("(int)") { argument.removeFirst("(int)".count) }
    let isName = argument.dropFirst().dropLast().allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
    if argument.hasPrefix("("), argument.hasSuffix(")"), isName { return String(argument.dropFirst().dropLast()) }
    return argument
  }
}
