import BindingPlan

/// The C call itself, inside the closures that give it its addresses.
struct CallSource {
  /// Whether it must be marked `unsafe`.
  let isUnsafe: Bool
  private let function: String
  /// `return ` for a call whose result a closure of several statements passes on.
  private let returning: String
  private let arguments: [CallArgument]
  /// What becomes of a number that C returns and that stands for an object, up to the number.
  private let numberPrefix: String?

  init(scope: CallScope, arguments: [CallArgument]) {
    let returnsUnsafe =
      switch scope.callable.result {
      case .value(.record(let type)): scope.index.record(type)?.isUnsafe ?? false
      case .value(let conversion): ConversionSource.isPointer(conversion)
      default: false
      }
    isUnsafe = returnsUnsafe || arguments.contains(where: \.isUnsafe)
    function = scope.function
    returning = scope.callable.result == .void ? "" : "return "
    self.arguments = arguments
    numberPrefix =
      if case .value(.newHandle(let plan, _)) = scope.callable.result, scope.index.handle(plan.type)?.isNumber == true {
        plan.isZeroFailure ? "ResourceNumber(positive: " : "ResourceNumber("
      } else { nil }
  }

  /// The call without closures around it and on one line, for use in another expression.
  var expression: String {
    let call = "\(function)(\(arguments.map(\.expression).joined(separator: ", ")))"
    return numberPrefix.map { "\($0)\(call))" } ?? call
  }

  /// Whether `expression` is the whole call, and short enough.
  var isInline: Bool { arguments.allSatisfy { $0.closure == nil } && expression.count <= 80 }

  /// The call with what stands before it, such as `let result = `.
  ///
  /// `conversion` is applied to what C returned while every address that it was given is still valid.
  func statement(_ prefix: String = "", converting conversion: (([String]) -> [String])? = nil) -> [String] {
    var mark = isUnsafe ? "unsafe " : ""
    let closures = arguments.compactMap(\.closure)
    let start = prefix.count + mark.count
    var lines = SourceLines.call(function, arguments.map(\.expression), after: closures.isEmpty ? start : 0)
    if let numberPrefix { lines = SourceLines.suffixed(SourceLines.prefixed(numberPrefix, lines), ")") }
    if let conversion { lines = conversion(lines) }
    for (depth, closure) in closures.enumerated().reversed() {
      lines = SourceLines.closure(
        closure.opening, parameter: closure.parameter,
        closure.statements.isEmpty
          ? SourceLines.prefixed(mark, lines) : closure.statements + SourceLines.prefixed(returning + mark, lines),
        after: depth == 0 ? start : depth * 2)
      mark = closure.isUnsafe && isUnsafe ? "unsafe " : ""
    }
    return SourceLines.prefixed(prefix + mark, lines)
  }
}
