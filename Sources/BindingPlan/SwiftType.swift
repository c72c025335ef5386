/// A type in the public Swift API.
public indirect enum SwiftType: Codable, Hashable, Sendable {
  case void
  /// `Int`, `UInt64`, `Double`, `Bool`, `String`, or a type that the plan declares.
  case named(String)
  case optional(SwiftType)
  case array(SwiftType)
  /// A borrowed view of contiguous elements.
  case span(SwiftType)
  case closure(ClosureType)

  public static let int = SwiftType.named("Int")
  public static let bool = SwiftType.named("Bool")
  public static let double = SwiftType.named("Double")
  public static let string = SwiftType.named("String")

  /// As Swift spells it.
  public var spelling: String {
    switch self {
    case .void: "Void"
    case .named(let name): name
    case .optional(.closure(let closure)): "(\(closure.spelling))?"
    case .optional(let wrapped): "\(wrapped.spelling)?"
    case .array(let element): "[\(element.spelling)]"
    case .span(let element): "Span<\(element.spelling)>"
    case .closure(let closure): closure.spelling
    }
  }
}
