import BindingPlan

/// The first of two calls: without the output buffer, C says how much room it needs.
struct SizeQuerySource {
  private let scope: CallScope

  /// nil where no output's capacity is asked for.
  init?(scope: CallScope) {
    self.scope = scope
    guard scope.callable.outputs.contains(where: \.capacityIsQueried) else { return nil }
  }

  /// What the arguments need beforehand, and the call.
  func lines(_ arguments: [CallArgument]) -> [String] {
    let query = zip(scope.callable.arguments, arguments).map { plan, argument -> CallArgument in
      switch plan {
      case .output: CallArgument(expression: "nil", isUnsafe: true)
      case .capacity: CallArgument(expression: "0")
      default: argument
      }
    }
    let needed = scope.fresh("needed")
    let failure = scope.callable.failure.map {
      FailureSource(scope: scope).check($0, value: needed, isUnsafe: false)
    }
    return query.flatMap(\.setup)
      + CallSource(scope: scope, arguments: query).statement("let \(needed) = ") + (failure ?? [])
  }

  /// What the second call needs besides.
  func remainingSetup(_ arguments: [CallArgument]) -> [String] {
    zip(scope.callable.arguments, arguments).flatMap { plan, argument -> [String] in
      switch plan {
      case .output, .capacity: argument.setup
      default: []
      }
    }
  }
}

extension OutputPlan {
  fileprivate var capacityIsQueried: Bool {
    switch kind {
    case .buffer(_, _, let capacity, _), .text(_, _, let capacity, _): capacity.isQueried
    case .value, .count, .read, .replaced, .rows, .slot: false
    }
  }
}

extension CountExpression {
  fileprivate var isQueried: Bool {
    switch self {
    case .needed: true
    case .literal, .parameter, .count, .property, .field, .call, .given, .result, .object: false
    case .add(let left, let right), .subtract(let left, let right), .multiply(let left, let right),
      .divide(let left, let right):
      left.isQueried || right.isQueried
    }
  }
}
