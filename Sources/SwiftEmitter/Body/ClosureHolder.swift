import BindingPlan

/// What holds the closures of an argument for C, and is the context that C hands back to them.
protocol ClosureHolder {
  var scope: CallScope { get }
  /// The argument's name.
  var name: String { get }
  /// The object's local name.
  var object: String { get }
  /// C owns a reference to the object, and releases it by a function that it gets.
  var isReleased: Bool { get }
  /// Nothing is held for a closure that is nil.
  var isOptional: Bool { get }
  func contextArgument() -> CallArgument
  func releaseArgument() -> CallArgument
}

extension ClosureHolder {
  /// Releases C's reference when the call fails. What C did not release then stays alive with the receiver: C may have stored it
  /// all the same.
  func takingBack() -> [String] {
    guard let keep = scope.callable.keeps.first(where: { $0.value == .parameter(name) }) else {
      return onFailure("\(object)\(isOptional ? "?" : "").takeBack()")
    }
    let binding = isOptional ? "let \(object), " : ""
    return onFailure("\(scope.member(keep.stored)).append(\(object))", where: ", \(binding)\(object).takeBack()")
  }

  var hasSucceeded: String { scope.fresh("hasSucceeded") }

  /// Whether C can say that it failed: with a status, with an error, or without the object that it was to make.
  var canFail: Bool {
    if scope.callable.failure != nil || !FailureSource(scope: scope).throwCaptured().isEmpty { return true }
    return switch scope.callable.result {
    case .status: true
    case .value(.newHandle(_, let null)): null != .impossible
    case .void, .ignored, .count, .value, .streamed: false
    }
  }

  func onFailure(_ statement: String, where condition: String = "") -> [String] {
    canFail ? ["var \(hasSucceeded) = false", "defer { if !\(hasSucceeded)\(condition) { \(statement) } }"] : []
  }
}

extension CallScope {
  /// What holds the closure of the callback parameter of that name, or those of the struct of callbacks.
  func closures(of name: String) -> (any ClosureHolder)? {
    for argument in callable.arguments {
      switch argument {
      case .callback(name, let plan): return CallbackSource(scope: self, name: name, plan: plan)
      case .callbackTable(name, let plan): return CallbackTableSource(scope: self, name: name, plan: plan)
      default: continue
      }
    }
    return nil
  }

  /// The plan of the callback parameter of that name.
  func callback(_ name: String) -> CallbackSource? { closures(of: name) as? CallbackSource }
}
