import CModel

/// Declarations as C source, which reads inside out: `int (*name)(void)`.
enum CSource {
  /// `int f(const char *text)`; nil where a type has no spelling of its own.
  static func declaration(of name: String, _ function: CFunction, result: CType? = nil) -> String? {
    guard let parameters = parameters(function.type, names: parameterNames(function)) else { return nil }
    return declarator("\(name)(\(parameters))", of: result ?? function.result)
  }

  /// The names of a function's parameters, those included that its header leaves out.
  static func parameterNames(_ function: CFunction) -> [String] {
    function.parameters.enumerated().map { index, parameter in parameter.name ?? "argument\(index)" }
  }

  /// A declaration of something that has a type.
  static func declarator(_ inner: String, of type: CType) -> String? {
    switch type {
    case .pointer(let pointer): return declarator(inner, of: pointer)
    case .array(let array):
      return declarator("\(inner)[\(array.count.map(String.init) ?? "")]", of: array.element)
    case .function(let function):
      guard let parameters = parameters(function, names: function.parameters.map { $0.name ?? "" }) else { return nil }
      return declarator("\(inner)(\(parameters))", of: function.result)
    default:
      return specifier(type).map { inner.isEmpty ? $0 : "\($0) \(inner)" }
    }
  }

  private static func declarator(_ inner: String, of pointer: CPointer) -> String? {
    let star = "*" + inner
    switch pointer.pointee {
    case .function, .array: return declarator("(\(star))", of: pointer.pointee)
    case .pointer:
      return declarator((qualifiers(pointer).map { "\($0) " }.joined()) + star, of: pointer.pointee)
    default:
      return declarator(star, of: pointer.pointee).map { (qualifiers(pointer) + [$0]).joined(separator: " ") }
    }
  }

  private static func qualifiers(_ pointer: CPointer) -> [String] {
    (pointer.isPointeeConst ? ["const"] : []) + (pointer.isPointeeVolatile ? ["volatile"] : [])
  }

  private static func parameters(_ function: CFunctionType, names: [String]) -> String? {
    if function.parameters.isEmpty { return function.hasPrototype ? "void" : "" }
    let spelled = zip(function.parameters, names).map { declarator($1, of: $0.type) }
    guard !spelled.contains(nil) else { return nil }
    return spelled.compactMap { $0 }.joined(separator: ", ") + (function.isVariadic ? ", ..." : "")
  }

  /// A record or enum without a tag is spelled through its typedef, which its id then is.
  private static func specifier(_ type: CType) -> String? {
    switch type {
    case .void: "void"
    case .boolean: "_Bool"
    case .integer(let integer): integer.kind.rawValue
    case .floating(let floating): floating.rawValue
    case .record(let id), .enumeration(let id): isSpelled(id) ? id : nil
    case .typedef(let name): name
    case .unsupported(let spelling): spelling
    case .pointer, .array, .function: nil
    }
  }

  /// Whether an id is how C spells the type, rather than where it stands.
  private static func isSpelled(_ id: String) -> Bool {
    let words = id.split(separator: " ")
    return words.count <= 2 && words.allSatisfy { $0.allSatisfy { $0 == "_" || $0.isLetter || $0.isNumber } }
  }
}
