import BindingPlan

/// What holds the closures of an argument for C, and is the context that C hands back to them.
protocol ClosureHolder {
  /// The object's local name.
  var object: String { get }
  func contextArgument() -> CallArgument
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
