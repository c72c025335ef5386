import BindingPlan

/// The C call itself, inside the closures that give it its addresses.
struct CallSource {
  /// The call, which may be several lines.
  let lines: [String]
  /// Whether it must be marked `unsafe`.
  let isUnsafe: Bool

  init(scope: CallScope, arguments: [CallArgument]) {
    let returnsPointer = if case .value(let conversion) = scope.callable.result {
      ConversionSource.isPointer(conversion)
    } else { false }
    let isUnsafe = returnsPointer || arguments.contains(where: \.isUnsafe)
    var lines = SourceLines.call(scope.function, arguments.map(\.expression))
    for closure in arguments.compactMap(\.closure).reversed() {
      lines = SourceLines.closure(
        closure.opening, parameter: closure.parameter, SourceLines.prefixed(isUnsafe ? "unsafe " : "", lines))
    }
    self.lines = lines
    self.isUnsafe = isUnsafe
  }

  /// The call with what stands before it, such as `let result = `.
  func statement(_ prefix: String = "") -> [String] {
    SourceLines.prefixed(prefix + (isUnsafe ? "unsafe " : ""), lines)
  }

  /// Whether the call fits into another expression.
  var isInline: Bool { lines.count == 1 && !lines[0].contains("{") }
}
