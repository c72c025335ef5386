import BindingPlan

/// A struct of functions on its way to C: a function for each closure, and the object that holds the closures and the struct.
struct CallbackTableSource: ClosureHolder {
  let scope: CallScope
  let name: String
  let plan: CallbackTablePlan

  var object: String { table }
  var isReleased: Bool { plan.isReleased }
  var isOptional: Bool { false }

  /// The local name of the object that holds everything.
  private var table: String { scope.fresh("\(name)Table") }

  private var closuresType: String {
    scope.fresh("\(name.prefix(1).uppercased())\(name.dropFirst())Closures")
  }

  private var cType: String? { plan.cType.map(scope.cName) }

  // MARK: Arguments

  func argument() -> CallArgument {
    var argument = CallArgument(expression: expression, isUnsafe: true)
    let functions = plan.callbacks.flatMap { parameter, callback in
      TrampolineSource(scope: scope, plan: callback, place: place(parameter))
        .declaration(scope.c(parameter))
    }
    let reporting = plan.callbacks.flatMap { self.reporting($0, $1).declaration() }
    let data = plan.members.flatMap { value($0)?.setup ?? [] }
    argument.setup = data + typeDeclaration() + functions + reporting + creation()
    if plan.isReleased {
      argument.commitment = takingBack()
    } else {
      argument.setup.append("defer { extendLifetime(\(table)) }")
    }
    return argument
  }

  /// The struct, or the first of the functions.
  private var expression: String {
    guard let cType else { return plan.callbacks.first.map { function($0.parameter, $0.plan) } ?? "nil" }
    return "\(table).table(as: \(cType).self)\(plan.isByValue ? ".pointee" : "")"
  }

  /// One of the functions, as an argument of its own.
  func memberArgument(_ parameter: String) -> CallArgument {
    let callback = plan.callbacks.first { $0.parameter == parameter }
    return CallArgument(expression: callback.map { function(parameter, $0.plan) } ?? "nil", isUnsafe: true)
  }

  /// NULL for a closure that is nil.
  private func function(_ parameter: String, _ callback: CallbackPlan) -> String {
    let function = scope.c(parameter)
    return callback.isOptional ? "\(scope.local(parameter)) == nil ? nil : \(function)" : function
  }

  func contextArgument() -> CallArgument {
    CallArgument(expression: "\(table).\(plan.isReleased ? "handOver()" : "pointer")", isUnsafe: true)
  }

  func releaseArgument() -> CallArgument {
    CallArgument(expression: "{ context in unsafe CallbackOwnership.release(context) }", isUnsafe: true)
  }

  /// What C's success changes.
  func success() -> [String] { plan.isReleased && canFail ? ["\(hasSucceeded) = true"] : [] }

  private func place(_ parameter: String) -> TrampolineSource.Place {
    let closures = "\(objectType).\(plan.isReleased ? "callback" : "closures")"
    return .table(at: closures, member: member(parameter), state: plan.state.map(Identifier.label))
  }

  /// A number beside the functions.
  private func value(_ member: CallbackTablePlan.Member) -> CallArgument? {
    guard case .data(let argument) = member.kind else { return nil }
    return ArgumentSource(scope: scope).argument(argument)
  }

  // MARK: The object

  private var objectType: String { "\(plan.isReleased ? "OwnedCallback" : "CallbackTable")<\(closuresType)>" }

  private func typeDeclaration() -> [String] {
    let types = plan.callbacks.map { parameter, callback in
      let type = ClosureSource.kept(callback.closure)
      return (parameter, callback.isOptional ? "(\(type))?" : type)
    }
    let state = plan.state.map { [($0, "() -> SeriesState")] } ?? []
    if types.count == 1, state.isEmpty { return ["typealias \(closuresType) = \(types[0].1)"] }
    let elements = (state + types).map { "\(Identifier.label($0.0)): \($0.1)" }
    return SourceLines.call("typealias \(closuresType) = ", elements)
  }

  private func reporting(_ parameter: String, _ callback: CallbackPlan) -> ReportingClosureSource {
    ReportingClosureSource(scope: scope, name: parameter, plan: callback)
  }

  /// How a closure is reached in what holds all of them.
  private func member(_ parameter: String) -> String {
    plan.callbacks.count == 1 ? "" : ".\(Identifier.label(parameter))"
  }

  private func creation() -> [String] {
    let context = scope.fresh("context")
    let fields = plan.members.map { member -> String in
      let label = Identifier.label(member.field)
      switch member.kind {
      case .context: return "\(label): \(context)"
      case .data: return "\(label): \(value(member)?.expression ?? "0")"
      case .callback(let parameter, let callback): return "\(label): \(function(parameter, callback))"
      }
    }
    let hasContext = plan.members.contains { $0.kind == .context }
    let values = heldClosures()
    if plan.isReleased { return SourceLines.call("let \(table) = \(objectType)(", values, suffix: ")") }
    let held = values.count == 1 ? values[0] : "(\(values.joined(separator: ", ")))"
    let opening = "let \(table) = unsafe \(objectType)(\(held)) {"
    guard let cType else { return ["\(opening) _ in }"] }
    return ["\(opening) \(hasContext ? context : "_") in"]
      + SourceLines.indented(SourceLines.prefixed("unsafe ", SourceLines.call(cType, fields))) + ["}"]
  }

  /// The closures as the object holds them, with labels where there are several.
  private func heldClosures() -> [String] {
    var closures: [String] = []
    if let state = plan.state {
      closures.append("\(Identifier.label(state)): { SeriesValue(\(scope.local(state))()) }")
    }
    for (parameter, callback) in plan.callbacks {
      let closure = reporting(parameter, callback).local
      closures.append(
        plan.callbacks.count == 1 && plan.state == nil ? closure : "\(Identifier.label(parameter)): \(closure)")
    }
    return closures
  }
}
