import BindingPlan

extension SwiftType {
  /// The type as source: `spelling`, with the names that are keywords quoted.
  var source: String {
    switch self {
    case .void: "Void"
    case .named(let name): Identifier.escaped(name)
    case .optional(.closure(let closure)): "(\(ClosureSource.type(closure)))?"
    case .optional(let wrapped): "\(wrapped.source)?"
    case .array(let element): "[\(element.source)]"
    case .span(let element): "Span<\(element.source)>"
    case .closure(let closure): ClosureSource.parameter(closure)
    }
  }
}
