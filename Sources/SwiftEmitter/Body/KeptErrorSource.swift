import BindingPlan

/// Where an error of a closure is kept until the call is over that C is in: by the call, or by its object.
struct KeptErrorSource {
  let scope: CallScope

  /// The variable of the call.
  var local: String { scope.fresh("closureError") }

  /// The call, or the object that it makes, keeps errors of closures that it takes.
  private var needsLocal: Bool { !scope.callable.catching.isDisjoint(with: [.call, .newObject]) }

  /// The place, as an expression of the body.
  func place(_ catching: CallbackPlan.Catching) -> String {
    guard catching == .receiver, let owner = scope.owner else { return local }
    return "self.\(Identifier.escaped(scope.index.members(of: owner).keptError))"
  }

  func declaration() -> [String] { needsLocal ? ["let \(local) = \(Self.creation)"] : [] }

  static let creation = "KeptError<\(ClosureSource.anyError)>()"

  /// Throws what a closure has thrown.
  func rethrown() -> [String] {
    guard scope.callable.rethrowsKept else { return [] }
    let failure = scope.fresh("failure")
    return places().map { "if let \(failure) = \($0).take() { throw \(failure) }" }
  }

  private func places() -> [String] {
    let places = needsLocal ? [local] : []
    guard let owner = scope.owner, scope.callable.form == .method, owner.keepsErrors else { return places }
    return places + [scope.member(scope.index.members(of: owner).keptError)]
  }
}
