import BindingPlan

/// Counts a call that may call closures, on the objects that C works on: none of those may close or hand over such an object
/// before the call is over.
struct CallCountSource {
  let scope: CallScope

  func beginnings() -> [String] { counters().map { "\($0) += 1" } }

  func endings() -> [String] { counters().map { "\($0) -= 1" } }

  private func counters() -> [String] {
    guard scope.index.keepsClosures || scope.callable.keepsClosure || scope.callable.lendsClosure else { return [] }
    var counters: [String] = []
    for argument in scope.callable.arguments {
      guard let counter = counter(argument), !counters.contains(counter) else { continue }
      counters.append(counter)
    }
    return counters
  }

  private func counter(_ argument: ArgumentPlan) -> String? {
    switch argument {
    case .receiver:
      return scope.owner.flatMap { scope.index.callCount(ofType: $0.name) }.map(scope.member)
    case .handle(let name, let type, let isOptional, _):
      return scope.index.callCount(ofType: type).map { "\(scope.local(name))\(isOptional ? "?" : "").\($0)" }
    default:
      return nil
    }
  }
}
