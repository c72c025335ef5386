import BindingPlan

/// A pointer and a number whose addresses C keeps, in a slot of the receiver's.
struct KeptOutputSource {
  let scope: CallScope
  let name: String

  /// The slot's local name.
  var local: String { scope.derived("c", "\(name)Slot") }

  func argument(element: ElementPlan, pointee: String, count: String, free: DeallocatorPlan) -> CallArgument {
    let keep = scope.callable.keeps.first { $0.value == .parameter(name) }
    let release = "{ pointer in unsafe \(scope.cName(free.cFunction))(pointer) }"
    let slot = "OutputSlot<\(element.cType), \(count)>.cleared"
    var argument = CallArgument(expression: BufferSource.address(of: local, pointee), isUnsafe: true)
    argument.setup = ["let \(local) = unsafe \(slot)(&\(scope.member(keep?.stored ?? name)), free: \(release))"]
    return argument
  }
}
