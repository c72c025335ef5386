import BindingPlan

/// Where a call stands: the callable, the type around it, and the names that are taken there.
struct CallScope {
  let callable: CallablePlan
  let owner: HandlePlan?
  let index: PlanIndex
  /// Names of parameters and outputs, which local values of the body must not hide.
  private let taken: Set<String>

  init(_ callable: CallablePlan, owner: HandlePlan?, index: PlanIndex) {
    self.callable = callable
    self.owner = owner
    self.index = index
    taken = Set(callable.parameters.map(\.name) + callable.outputs.map(\.name))
  }

  var errorType: String { index.errorType }

  /// The C function's name as a string literal, for errors.
  var functionName: String { Literal.string(callable.cFunction) }

  /// The C function as the call spells it.
  var function: String {
    if let shim = index.shim(callable.cFunction) { return shim }
    if let qualifier = callable.qualifier {
      return "\(Identifier.escaped(qualifier)).\(Identifier.escaped(callable.cFunction))"
    }
    return cName(callable.cFunction)
  }

  /// Another C function, as the body spells it.
  func cFunction(_ name: String) -> String { index.shim(name) ?? cName(name) }

  /// A C function or type as the body spells it.
  func cName(_ name: String) -> String {
    let isHidden =
      taken.contains(name) || name == callable.name
      || owner.map { index.members(of: $0).scope.contains(name) } ?? false
    return index.c(name, hiddenBy: isHidden ? [name] : [])
  }

  func parameter(_ name: String) -> ParameterPlan? { callable.parameters.first { $0.name == name } }
  func output(_ name: String) -> OutputPlan? { callable.outputs.first { $0.name == name } }

  /// Whether C sets the output up in a struct that Swift makes room for.
  func isInPlace(_ output: OutputPlan) -> Bool {
    guard case .value(_, _, .newHandle(let plan, _)) = output.kind else { return false }
    return index.handle(plan.type)?.isInPlace == true
  }

  func isNumber(_ conversion: ConversionPlan) -> Bool {
    if case .newHandle(let plan, _) = conversion { isNumber(plan) } else { false }
  }

  /// Whether the new object is a number.
  func isNumber(_ plan: NewHandlePlan) -> Bool { index.handle(plan.type)?.isNumber == true }

  /// A parameter, or a finished output, as a value.
  func local(_ name: String) -> String { Identifier.local(name) }

  /// The variable that C reads or writes for a parameter or an output.
  func c(_ name: String) -> String { derived("c", name) }

  /// A local value that comes from a parameter or an output.
  func derived(_ prefix: String, _ name: String) -> String { fresh(Identifier.prefixed(prefix, name)) }

  /// A local value of the body's own.
  func fresh(_ name: String) -> String { Identifier.local(Identifier.unused(name, in: taken)) }

  /// A member of the receiver, qualified where a parameter hides it.
  func member(_ name: String) -> String {
    taken.contains(name) ? "self.\(Identifier.escaped(name))" : Identifier.escaped(name)
  }

  /// The object that a view belongs to; nil for what is no view.
  func ownerPath(of object: String, type: HandlePlan?) -> String? {
    guard let type, type.form == .view else { return nil }
    let parent = index.members(of: type).parent
    return object == "self" ? member(parent) : "\(object).\(Identifier.escaped(parent))"
  }

  /// An error of the boundary's, before its parameters: what may throw a closure's error, too, has to name the type.
  var boundaryError: String { callable.throwsClosureErrors ? "\(errorType).boundary" : ".boundary" }

  /// `do`, of what throws no more than the callable does.
  var attempt: String {
    "do throws(\(callable.throwsClosureErrors ? ClosureSource.anyError : errorType)) {"
  }

  /// `try ` where the callable can throw at all.
  var `try`: String { callable.isThrowing ? "try " : "" }

  /// The number of elements in a buffer parameter, or of units in a text.
  func count(of name: String) -> String {
    for case .wideString(name, let unit, _) in callable.arguments {
      return "\(local(name)).\(unit.isUTF16 ? "utf16" : "unicodeScalars").count"
    }
    return parameter(name)?.type == .string ? "\(local(name)).utf8.count" : "\(local(name)).count"
  }

  /// Converts an integer, throwing where the value may not fit.
  func integer(_ value: String, from: String, to: String, parameter: String) -> String {
    if from == to { return value }
    if IntegerWidth.always(from, fits: to) || !callable.isThrowing { return "\(to)(\(value))" }
    return "try \(to)(\(value), for: \(Literal.string(parameter)))"
  }
}
