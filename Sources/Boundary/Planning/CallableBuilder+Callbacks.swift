import BindingPlan
import CModel

/// What functions that C calls contribute: closures, and what stands beside them in a struct.
extension CallableBuilder {
  mutating func addCallback(_ index: Int, _ use: CallbackUse) {
    guard var plan = CallbackPlanner(table: table, use: seen(use)).plan() else { return }
    plan.watchesReceiver = use.lendsDuringCall
    let name = parameterNames[index]
    let type = SwiftType.closure(plan.closure)
    closures.append(ParameterPlan(label: name, name: name, type: plan.isOptional ? .optional(type) : type))
    arguments.append(.callback(parameter: name, plan))
  }

  /// A part of an object has no place of its own for what closures throw that the object keeps.
  private func seen(_ use: CallbackUse) -> CallbackUse {
    guard kind != .handle, use.catching == .receiver else { return use }
    var use = use
    use.catching = nil
    use.stop = nil
    return use
  }

  /// What the caller passes for the members of a struct is called after those, with the parameter's name before it where that is
  /// taken.
  private func memberNames(_ index: Int, _ use: CallbackTableUse) -> [String] {
    if use.record == nil { return use.parameters.map { parameterNames[$0] } }
    let fields = use.members.compactMap { member in
      switch member {
      case .callback(let field, _), .data(let field, _, _): field
      case .context: nil
      }
    }
    let short = fields.map { table.names.fieldName($0, index) }
    if Set(short).count == short.count, Set(short).isDisjoint(with: parameterNames) { return short }
    return SwiftNames.unique(fields.map { SwiftNames.lowerCamel(words(of: parameterNames[index]) + words(of: $0)) })
  }

  /// A number beside the functions of a struct, which the caller passes like one beside the struct.
  private mutating func datumArgument(
    _ name: String, _ type: CType, _ datum: CallbackTableUse.Datum
  ) -> ArgumentPlan? {
    let count = arguments.count
    switch datum {
    case .integer: addInteger(name, type)
    case .floating, .boolean:
      let cType = table.importer.floating(type)
      see(name, cType.map { .named($0) } ?? .bool)
      arguments.append(cType.map { .floating(parameter: name, to: $0) } ?? .boolean(parameter: name, to: "Bool"))
    case .enumeration(let id): addEnumeration(name, id, type)
    case .fixed(let text): addFixed(text, type)
    }
    return arguments.count > count ? arguments.removeLast() : nil
  }

  mutating func addPlainFunction(_ index: Int, _ type: CFunctionType, _ isOptional: Bool) {
    let name = parameterNames[index]
    let names = SwiftNames.unique(type.parameters.enumerated().map { table.names.parameterName($1.name, $0) })
    let parameters = zip(names, type.parameters).compactMap { name, parameter in
      table.importer.valueType(parameter.type).map { ClosureType.Parameter(name: name, type: .named($0)) }
    }
    let result = table.importer.valueType(type.result).map(SwiftType.named) ?? .void
    let function = SwiftType.closure(
      ClosureType(parameters: parameters, result: result, isEscaping: !isOptional, isSendable: true, isCFunction: true))
    closures.append(ParameterPlan(label: name, name: name, type: isOptional ? .optional(function) : function))
    arguments.append(.plainFunction(parameter: name))
  }

  /// Each function of the struct is a closure of the caller's.
  mutating func addCallbackTable(_ index: Int, _ use: CallbackTableUse) {
    let cType = use.record.flatMap(table.importer.name(ofRecord:))
    guard use.record == nil || cType != nil else { return }
    let name = parameterNames[index]
    var names = memberNames(index, use)[...]
    var members: [CallbackTablePlan.Member] = []
    let state = use.hasSeries ? addState() : nil
    for member in use.members {
      switch member {
      case .context(let field): members.append(CallbackTablePlan.Member(field: field, kind: .context))
      case .data(let field, let type, let datum):
        guard let name = names.popFirst(), let value = datumArgument(name, type, datum) else { return }
        members.append(CallbackTablePlan.Member(field: field, kind: .data(value)))
      case .callback(let field, let use):
        guard var plan = CallbackPlanner(table: table, use: seen(use)).plan(), let name = names.popFirst() else {
          return
        }
        plan.closure.isEscaping = !plan.isOptional
        let type = SwiftType.closure(plan.closure)
        closures.append(
          ParameterPlan(
            label: name, name: name, type: plan.isOptional ? .optional(type) : type,
            defaultValue: plan.isOptional && (cType != nil || state != nil) ? "nil" : nil))
        members.append(CallbackTablePlan.Member(field: field, kind: .callback(parameter: name, plan)))
      }
    }
    var plan = CallbackTablePlan(cType: cType, members: members, isByValue: use.isByValue, isKept: use.isKept)
    plan.isReleased = use.release != nil
    plan.state = state
    arguments.append(.callbackTable(parameter: name, plan))
  }

  /// The closure that makes the state of a series of calls.
  private mutating func addState() -> String {
    let name = SwiftNames.unique(parameterNames + ["state"]).last!
    let type = ClosureType(parameters: [], result: .named("Accumulator"), isEscaping: true)
    closures.append(ParameterPlan(label: name, name: name, type: .closure(type)))
    return name
  }
}
