import BindingPlan

/// A struct of functions on its way to C: a function for each closure, and the object that holds the closures and the struct.
struct CallbackTableSource: ClosureHolder {
  let scope: CallScope
  let name: String
  let plan: CallbackTablePlan

  var object: String { table }

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
      TrampolineSource(scope: scope, plan: callback, place: .table(objectType, member: member(parameter)))
        .declaration(scope.c(parameter))
    }
    let reporting = plan.callbacks.flatMap { self.reporting($0, $1).declaration() }
    argument.setup = [typeDeclaration()] + functions + reporting + creation() + ["defer { extendLifetime(\(table)) }"]
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

  func contextArgument() -> CallArgument { CallArgument(expression: "\(table).pointer", isUnsafe: true) }

  // MARK: The object

  private var objectType: String { "CallbackTable<\(closuresType)>" }

  private func typeDeclaration() -> String {
    let types = plan.callbacks.map { parameter, callback in
      let type = ClosureSource.kept(callback.closure)
      return (parameter, callback.isOptional ? "(\(type))?" : type)
    }
    if types.count == 1 { return "typealias \(closuresType) = \(types[0].1)" }
    let elements = types.map { "\(Identifier.label($0.0)): \($0.1)" }.joined(separator: ", ")
    return "typealias \(closuresType) = (\(elements))"
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
      case .callback(let parameter, let callback): return "\(label): \(function(parameter, callback))"
      }
    }
    let hasContext = plan.members.contains { $0.kind == .context }
    let closures = plan.callbacks.map { parameter, callback in
      let closure = reporting(parameter, callback).local
      return plan.callbacks.count == 1 ? closure : "\(Identifier.label(parameter)): \(closure)"
    }
    let values = closures.count == 1 ? closures[0] : "(\(closures.joined(separator: ", ")))"
    let opening = "let \(table) = unsafe \(objectType)(\(values)) {"
    guard let cType else { return ["\(opening) _ in }"] }
    return ["\(opening) \(hasContext ? context : "_") in"]
      + SourceLines.indented(SourceLines.prefixed("unsafe ", SourceLines.call(cType, fields))) + ["}"]
  }
}
