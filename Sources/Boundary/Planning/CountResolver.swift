import Annotations
import BindingPlan
import CModel

/// Gives the names in a count expression their meaning: parameters of the function, and getters of its objects.
struct CountResolver {
  let decision: FunctionDecision
  let names: [String]
  let table: TypeTable
  /// Whether C has returned when the number is asked for.
  var isAfterCall = false

  func resolve(_ expression: AnnotationExpression, at location: SourceLocation?) throws(Diagnostic) -> CountExpression {
    switch expression {
    case .literal(let value):
      return .literal(value)
    case .call(let name, let arguments):
      return try call(name, arguments, location)
    case .name(let name):
      return try parameter(name, location)
    case .member(let base, let member):
      return try property(member, of: base, location)
    case .binary(let operation, let left, let right):
      let left = try resolve(left, at: location)
      let right = try resolve(right, at: location)
      switch operation {
      case .add: return .add(left, right)
      case .subtract: return .subtract(left, right)
      case .multiply: return .multiply(left, right)
      case .divide: return .divide(left, right)
      }
    }
  }

  private func parameter(_ name: String, _ location: SourceLocation?) throws(Diagnostic) -> CountExpression {
    guard let index = decision.draft.index(ofParameter: name) else {
      if isAfterCall, name == CountOutputs.result, case .count = decision.result { return .result }
      let known = decision.function.parameters.compactMap(\.name)
      throw .error(
        "`\(decision.function.name)` has no parameter `\(name)`\(didYouMean(name, among: known))", at: location)
    }
    switch decision.roles[index] {
    case .integer, .index, .countOutput, .capacityAndCount: return .parameter(names[index])
    case .valueOutput where isAfterCall && isNumber(index): return .parameter(names[index])
    case .buffer, .countedText, .countedWideText: return .count(of: names[index])
    case .count(let buffers, _): return .count(of: names[buffers[0]])
    default: throw .error("`\(name)` is no number", at: location)
    }
  }

  /// Whether C writes a plain integer there.
  private func isNumber(_ index: Int) -> Bool {
    let annotation = decision.draft.parameterAnnotation(index)
    guard annotation.boolean?.value != true, annotation.enumeration == nil else { return false }
    return table.conventions.library.pointer(decision.function.parameters[index].type)
      .map { table.importer.integer($0.pointee) != nil } ?? false
  }

  /// A function of numbers, and of objects of the call, whose result is a number.
  private func call(
    _ name: String, _ arguments: [AnnotationExpression], _ location: SourceLocation?
  ) throws(Diagnostic) -> CountExpression {
    let library = table.conventions.library
    guard let function = library.function(name) else {
      throw .error(
        "the headers declare no function `\(name)`\(didYouMean(name, among: library.functions.map(\.name)))",
        at: location)
    }
    guard arguments.count == function.parameters.count else {
      throw .error("`\(name)` takes \(function.parameters.count) numbers, not \(arguments.count)", at: location)
    }
    var resolved: [CountExpression] = []
    var types: [String] = []
    for (argument, parameter) in zip(arguments, function.parameters) {
      if let integer = table.importer.integer(parameter.type) {
        resolved.append(try resolve(argument, at: location))
        types.append(integer.swiftType)
      } else if let object = object(argument, for: parameter.type) {
        resolved.append(object)
        types.append("")
      }
    }
    guard resolved.count == arguments.count, table.importer.integer(function.result) != nil, !function.type.isVariadic
    else { throw .error("`\(name)` does not make a number of numbers", at: location) }
    return .call(name, resolved, types: types)
  }

  /// An object of the call, named or by its position, where a function that counts takes it.
  private func object(_ argument: AnnotationExpression, for type: CType) -> CountExpression? {
    let index: Int? =
      switch argument {
      case .name(let name): decision.draft.index(ofParameter: name)
      case .literal(let position): names.indices.contains(position) ? position : nil
      default: nil
      }
    guard let index, case .object(let use) = decision.roles[index], !use.isOptional,
      let pointer = table.conventions.library.objectPointer(type), pointer.object == use.object,
      pointer.isConst || !use.isConst
    else { return nil }
    return .object(decision.receiver?.index == index ? nil : names[index])
  }

  private func property(
    _ member: String, of base: String, _ location: SourceLocation?
  ) throws(Diagnostic) -> CountExpression {
    guard let index = decision.draft.index(ofParameter: base) else {
      let known = decision.function.parameters.compactMap(\.name)
      throw .error(
        "`\(decision.function.name)` has no parameter `\(base)`\(didYouMean(base, among: known))", at: location)
    }
    guard case .object(let use) = decision.roles[index] else {
      throw .error("`\(base)` is no object, and so has no `\(member)`", at: location)
    }
    let getters = getters(of: use.object)
    let object = decision.receiver?.index == index ? nil : names[index]
    if getters.contains(member) {
      return .property(member, of: object, isThrowing: table.isRevocable(use.object))
    }
    let fields = use.isOptional ? [] : fields(of: use.object)
    guard fields.contains(member) else {
      let type = table.conventions.library.name(of: use.object)
      let kind = fields.isEmpty ? "getter" : "getter or member"
      let known = getters.union(fields).sorted()
      throw .error("a `\(type)` has no \(kind) `\(member)`\(didYouMean(member, among: known))", at: location)
    }
    return .field(member, of: object)
  }

  /// The members of a struct that are integers, where the headers show them.
  private func fields(of object: ObjectType) -> Set<String> {
    let library = table.conventions.library
    guard case .record(let id) = object, library.canHold(object), let record = library.record(id) else { return [] }
    return Set(
      record.fields.compactMap { field in
        field.bitWidth == nil && table.importer.integer(field.type) != nil ? field.name : nil
      })
  }

  /// The properties of a type that are integers.
  private func getters(of object: ObjectType) -> Set<String> {
    let conventions = table.conventions
    return Set(
      conventions.library.functions.compactMap { function in
        guard function.parameters.count == 1, conventions.importer.integer(function.result) != nil,
          let pointer = conventions.library.objectPointer(function.parameters[0].type), pointer.object == object,
          PropertyStyle.isProperty(function, of: pointer, conventions.library)
        else { return nil }
        return table.names.propertyName(table.names.memberName(function, of: object))
      })
  }

}
