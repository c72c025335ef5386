import Annotations
import CModel

/// The functions with types that a variadic function of options stands for.
///
/// **Shape.** `setopt(handle, option, …)`, with one constant for each option.
///
/// **Evidence.** The annotations say what each option takes: by its name, or by what its definition mentions, as curl's
/// `CURLOPT(CURLOPT_URL, CURLOPTTYPE_STRINGPOINT, 2)` does.
///
/// **Why this is sound.** The shim has the parameter's type in C, so that the compiler promotes and passes it as the variadic function
/// expects; what it means for memory is decided as for any function of the headers.
///
/// **Where a naive version is wrong.** `CURLOPT_POSTFIELDS` takes text, and keeps the pointer, which most options of text do not. It has
/// another kind (`CURLOPTTYPE_OBJECTPOINT`), and no function unless the annotations name it.
struct OptionFunctions {
  /// A function to declare for one option.
  struct Option: Equatable {
    var name: String
    var constant: String
    var kind: OptionAnnotation
    var comment: String?
    var location: SourceLocation
  }

  let library: Library
  let function: CFunction
  let annotation: OptionsAnnotation
  private(set) var options: [Option] = []
  /// Constants without a kind.
  private(set) var withoutKind: [String] = []
  private(set) var problems: [Diagnostic] = []

  init(_ function: CFunction, _ annotation: OptionsAnnotation, _ library: Library, at location: SourceLocation) {
    self.library = library
    self.function = function
    self.annotation = annotation
    guard let constants = annotation.constants, let functions = annotation.functions, !annotation.kinds.isEmpty else {
      problems = [.error("`options` needs `constants`, `functions` and `kinds`", at: location)]
      return
    }
    guard function.type.isVariadic, function.parameters.count > 0 else {
      problems = [.error("`\(function.name)` is not variadic, and has no options", at: location)]
      return
    }
    guard Self.stars(constants.value) == 1, Self.stars(functions.value) == 1 else {
      let place = Self.stars(constants.value) == 1 ? functions : constants
      problems = [.error("`\(place.value)` needs one `*`, for what differs from option to option", at: place.location)]
      return
    }
    collect(constants, functions)
  }

  private mutating func collect(_ constants: Located<String>, _ functions: Located<String>) {
    var used: Set<String> = []
    let matching = library.optionConstants.filter { Self.match($0.name, constants.value) != nil }
    let mentioned = Set(matching.flatMap(\.mentions))
    for constant in matching {
      // A constant that others are made from is a kind, no option: `CURLINFO_STRING`.
      guard let varying = Self.match(constant.name, constants.value), !mentioned.contains(constant.name) else {
        continue
      }
      guard let kind = kind(of: constant) else {
        withoutKind.append(constant.name)
        continue
      }
      used.insert(kind.pattern)
      let parts = functions.value.split(separator: "*", omittingEmptySubsequences: false)
      options.append(
        Option(
          name: parts[0] + varying.lowercased() + parts[1], constant: constant.name, kind: kind.value,
          comment: constant.comment, location: kind.location))
    }
    let names = Set(library.optionConstants.map(\.name))
    for kind in annotation.kinds {
      if let context = kind.value.context, !names.contains(context.value) {
        problems.append(.error("the headers declare no constant `\(context.value)`", at: context.location))
      }
      if kind.value.value == nil {
        problems.append(.error("`\(kind.pattern)` needs a `value`, the C type of the argument", at: kind.location))
      }
      if !used.contains(kind.pattern) {
        problems.append(
          .error(
            "`\(kind.pattern)` is no option that `\(constants.value)` matches, nor does the definition of one mention it",
            at: kind.location))
      }
    }
  }

  /// What is said about an option itself comes before what is said about what it mentions, a name before a pattern.
  private func kind(of constant: OptionConstant) -> Entry<OptionAnnotation>? {
    let names = [constant.name] + constant.mentions
    for isExact in [true, false] {
      for name in names {
        if let entry = annotation.kinds.first(where: { $0.isExact == isExact && $0.matches(name) }) { return entry }
      }
    }
    return nil
  }

  private static func stars(_ pattern: String) -> Int { pattern.count { $0 == "*" } }

  /// What stands for the one star of a pattern.
  private static func match(_ name: String, _ pattern: String) -> Substring? {
    let parts = pattern.split(separator: "*", omittingEmptySubsequences: false)
    guard name.count > parts[0].count + parts[1].count, name.hasPrefix(parts[0]), name.hasSuffix(parts[1]) else {
      return nil
    }
    return name.dropFirst(parts[0].count).dropLast(parts[1].count)
  }

  // MARK: As C

  /// The declaration of the function for an option.
  func declaration(_ option: Option, symbol: String) -> String? {
    var fixed = function
    fixed.type.isVariadic = false
    fixed.type.parameters = zip(function.parameters, CSource.parameterNames(function)).dropLast().map {
      CParameter(name: $1, type: $0.type)
    }
    let context: String? = option.kind.context == nil ? nil : "void *context"
    let more = [option.kind.value.map { Self.declaration(ofValue: $0.value) }, context].compactMap { $0 }
      .joined(separator: ", ")
    guard let spelled = CSource.declaration(of: symbol, fixed), spelled.hasSuffix(")") else { return nil }
    return fixed.parameters.isEmpty ? spelled.dropLast("void)".count) + more + ")" : spelled.dropLast() + ", \(more))"
  }

  /// A type, or a declaration of `value`, which a pointer to a function needs to name its parameters.
  private static func declaration(ofValue type: String) -> String {
    let words = type.split { !($0 == "_" || $0.isLetter || $0.isNumber) }
    if words.contains("value") { return type }
    return "\(type)\(type.hasSuffix("*") ? "" : " ")value"
  }

  /// Function first: where the library knows neither option, nothing has changed.
  func body(_ option: Option) -> CShim.Body {
    let fixed = CSource.parameterNames(function).dropLast()
    func call(_ constant: String, _ value: String) -> String {
      "\(function.name)(\((fixed + [constant, value]).joined(separator: ", ")))"
    }
    let first = call(option.constant, "value")
    guard let context = option.kind.context else { return .expression(first) }
    let second = call(context.value, "context")
    guard let result = CSource.declarator("result", of: function.result), library.resolve(function.result) != .void
    else {
      return .statements("\(first);\n\(second);")
    }
    return .statements(
      """
      \(result) = \(first);
      if (result != 0)
          return result;
      result = \(second);
      if (result != 0) {
          value = 0;
          (void)\(first);
      }
      return result;
      """)
  }
}

/// A constant that can be an option.
struct OptionConstant {
  var name: String
  var mentions: [String]
  var comment: String?
}

extension Library {
  /// The constants of enums, and macros that are whole numbers.
  fileprivate var optionConstants: [OptionConstant] {
    let enumerated = module.enumerations.filter(\.origin.belongsToModule).flatMap { enumeration in
      enumeration.constants.map { OptionConstant(name: $0.name, mentions: $0.mentions, comment: $0.comment) }
    }
    let defined = module.macros.compactMap { macro -> OptionConstant? in
      guard case .integer = macro.value, macro.origin.belongsToModule else { return nil }
      return OptionConstant(name: macro.name, mentions: [], comment: macro.comment)
    }
    return enumerated + defined
  }
}
