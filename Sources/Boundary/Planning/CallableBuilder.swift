import Annotations
import BindingPlan
import CModel

/// Turns a decision into the plan of one Swift declaration.
///
/// Works through the C parameters in order and collects what each contributes: a Swift parameter, an argument, a check,
/// an output, something to keep.
struct CallableBuilder {
  let table: TypeTable
  let decision: FunctionDecision
  /// The Swift name of each C parameter that the caller sees, or that a local variable is named after.
  private(set) var parameterNames: [String]
  private let scalars: ScalarTypes
  let elements: ElementTypes
  private(set) var diagnostics: [Diagnostic] = []

  private var parameters: [ParameterPlan] = []
  var arguments: [ArgumentPlan] = []
  var checks: [CheckPlan] = []
  var outputs: [OutputPlan] = []
  var isThrowing = false
  private var failure: StatusPlan?
  private var errorOutput: ErrorOutputPlan?
  var capacities: [ParameterPlan] = []
  /// Last of all, so that they can trail a call.
  private var closures: [ParameterPlan] = []

  init(_ decision: FunctionDecision, _ table: TypeTable) {
    self.decision = decision
    self.table = table
    scalars = ScalarTypes(importer: table.importer)
    elements = ElementTypes(table: table)
    let draft = decision.draft
    parameterNames = SwiftNames.unique(
      decision.function.parameters.enumerated().map { index, parameter in
        draft.parameterAnnotation(index).name?.value ?? Self.name(parameter, index, decision.roles[index], table)
      })
    nameCapacity()
  }

  /// The room for the one output that a function has is called `capacity`.
  private mutating func nameCapacity() {
    let capacities = decision.roles.indices.filter { if case .capacity = decision.roles[$0] { true } else { false } }
    guard capacities.count == 1, !parameterNames.contains("capacity"),
      decision.draft.parameterAnnotation(capacities[0]).name == nil
    else { return }
    parameterNames[capacities[0]] = "capacity"
  }

  /// An object without a name is called after its type.
  private static func name(_ parameter: CParameter, _ index: Int, _ role: ParameterRole, _ table: TypeTable) -> String {
    guard parameter.name == nil else { return table.names.parameterName(parameter.name, index) }
    switch role {
    case .object(let use): return SwiftNames.lowerCamel(words(of: table.handleName(use.object)))
    case .objectOutput(let object): return SwiftNames.lowerCamel(words(of: table.handleName(object)))
    case .callback: return "callback"
    default: return table.names.parameterName(nil, index)
    }
  }

  var library: Library { table.conventions.library }
  var function: CFunction { decision.function }
  private var receiverIndex: Int? { decision.receiver?.index }

  /// The plan, with `keeps` as the type's stored properties are named by `storage`.
  mutating func build(name: String, storage: Storage, isView: Bool) -> CallablePlan {
    if let receiver = decision.receiver {
      let object = receiver.use.object
      isThrowing = isView ? table.isViewRevocable(object) : table.isRevocable(object)
    }
    for index in function.parameters.indices { add(index) }
    parameters += capacities + closures
    addLifecycle()
    let result = resultPlan(storage)
    addFailure()
    outputs = outputs.map { withKeeps($0, storage) }
    let form = form(result)
    var plan = CallablePlan(
      form: form, name: form == .property ? table.names.propertyName(name) : name, cFunction: function.name,
      parameters: labelled(form), checks: checks, arguments: arguments, outputs: outputs, result: result,
      keeps: receiverKeeps(storage), isThrowing: isThrowing, documentation: Documentation())
    plan.mutatesReceiver = decision.receiver.map { !$0.use.isConst } ?? false
    plan.failure = failure
    if let name = table.lifecycleName, parameters.last?.type == .named(name) { plan.lifecycleParameter = lifecycleParameter }
    plan.errorOutput = errorOutput
    plan.failureReason = FailureReasonChoice(decision: decision, conventions: table.conventions)
      .choice(for: plan, isView: isView)
    plan.deprecation = deprecation
    plan.isDiscardable = isDiscardable(result)
    plan.documentation = DocumentationBuilder(decision: decision, names: parameterNames).documentation(for: plan)
    return plan
  }

  // MARK: Form

  private func form(_ result: ResultPlan) -> CallablePlan.Form {
    switch decision.placement {
    case .initializer: return .initializer
    case .module: return .function
    case .member(_, let receiver):
      guard parameters.isEmpty, outputs.isEmpty, case .value(let conversion) = result else { return .method }
      if case .newHandle = conversion { return .method }
      if case .outcome = decision.result { return .method }
      guard let object = library.objectPointer(function.parameters[receiver].type),
        PropertyStyle.isProperty(function, of: object, library)
      else { return .method }
      return .property
    }
  }

  private func labelled(_ form: CallablePlan.Form) -> [ParameterPlan] {
    var labelled = parameters
    let hidesFirst = form != .initializer || labelled.count == 1
    for index in labelled.indices {
      let name = labelled[index].name
      let isUnnamed = name.hasPrefix("argument") && name.dropFirst("argument".count).allSatisfy(\.isNumber)
      labelled[index].label = isUnnamed || (index == 0 && hidesFirst) ? nil : name
    }
    return labelled
  }

  private var deprecation: String? {
    for case .deprecated(let message) in function.attributes { return message ?? "" }
    return nil
  }

  private func isDiscardable(_ result: ResultPlan) -> Bool {
    if case .outcome = decision.result { return true }
    guard case .value = result, case .integer = decision.result else { return false }
    return !function.attributes.contains(.warnUnusedResult) && decision.receiver.map { !$0.use.isConst } ?? false
  }

  // MARK: Parameters

  private mutating func add(_ index: Int) {
    let name = parameterNames[index]
    let type = function.parameters[index].type
    switch decision.roles[index] {
    case .object(let use): addObject(index, use)
    case .integer: addInteger(name, type)
    case .floating:
      let cType = table.importer.floating(type)!
      see(name, .named(cType))
      arguments.append(.floating(parameter: name, to: cType))
    case .boolean:
      see(name, .bool)
      arguments.append(.boolean(parameter: name, to: table.importer.integer(type)?.swiftType ?? "Bool"))
    case .enumeration(let id): addEnumeration(name, id, type)
    case .record(let id):
      see(name, .named(table.records[id]!))
      isThrowing = isThrowing || RecordConversions(table: table).toCThrows(id)
      arguments.append(.record(parameter: name, type: table.records[id]!))
    case .recordPointer(let id):
      see(name, .named(table.records[id]!))
      isThrowing = isThrowing || RecordConversions(table: table).toCThrows(id)
      arguments.append(.recordPointer(parameter: name, type: table.records[id]!, isOptional: false))
    case .text(let isOptional):
      see(name, isOptional ? .optional(.string) : .string)
      checks.append(.noInteriorNUL(name))
      isThrowing = true
      arguments.append(.string(parameter: name, isOptional: isOptional))
    case .buffer(let use): addBuffer(index, use)
    case .count(let buffers, let unit): addCount(index, buffers, unit)
    case .objectOutput(let object): addObjectOutput(index, object)
    case .bufferOutput(let output): addBufferOutput(index, output)
    case .capacity(let output): addCapacity(index, output)
    case .valueOutput: addValueOutput(index)
    case .errorOutput(let error): addErrorOutput(index, error)
    case .memoryOutput(let memory): addMemoryOutput(index, memory)
    case .countOutput: addCountOutput(index, capacityOf: nil)
    case .capacityAndCount(let output): addCapacityAndCount(index, output)
    case .countedText: addCountedText(index)
    case .texts: addTexts(index)
    case .callback(let use): addCallback(index, use)
    case .callbackContext(let callback): arguments.append(.callbackContext(of: parameterNames[callback]))
    case .callbackRelease(let callback): arguments.append(.callbackRelease(of: parameterNames[callback]))
    }
  }

  mutating func see(_ name: String, _ type: SwiftType, isConsuming: Bool = false, isBorrowing: Bool = false) {
    parameters.append(
      ParameterPlan(label: name, name: name, type: type, isConsuming: isConsuming, isBorrowing: isBorrowing))
  }

  private mutating func addObject(_ index: Int, _ use: ObjectUse) {
    if index == receiverIndex { return arguments.append(.receiver) }
    let name = parameterNames[index]
    let type = table.handleName(use.object)
    let isUnique = table.isUnique(use.object)
    let isRevocable = table.isRevocable(use.object)
    isThrowing = isThrowing || isRevocable
    let isConsumed = use.retention.isConsumed
    see(name, use.isOptional ? .optional(.named(type)) : .named(type), isConsuming: isUnique && isConsumed,
      isBorrowing: isUnique && !isConsumed)
    guard case .consumed(let consumption) = use.retention else {
      return arguments.append(
        .handle(parameter: name, type: type, isOptional: use.isOptional, isRevocable: isRevocable))
    }
    for (other, otherUse) in decision.objects where other != index && otherUse.object == use.object && !isUnique {
      checks.append(.distinct(name, other == receiverIndex ? "self" : parameterNames[other]))
    }
    arguments.append(
      .consumedHandle(parameter: name, type: type, when: consumption == .always ? .always : .onSuccess))
  }

  private mutating func addInteger(_ name: String, _ type: CType) {
    let integer = table.importer.integer(type)!
    let swiftType = scalars.api(integer)
    see(name, swiftType)
    if integer.isSize { checks.append(.nonNegative(name)) }
    isThrowing = isThrowing || scalars.inputThrows(integer)
    arguments.append(.integer(parameter: name, from: swiftType, to: integer.swiftType))
  }

  private mutating func addEnumeration(_ name: String, _ id: String, _ type: CType) {
    let swiftName = table.enumerations[id]!
    see(name, .named(swiftName))
    let cType = table.importer.integer(type)?.swiftType
      ?? table.importer.qualified(table.importer.name(ofEnumeration: id)!)
    arguments.append(.enumeration(parameter: name, type: swiftName, to: cType))
  }

  private mutating func addBuffer(_ index: Int, _ use: BufferUse) {
    let name = parameterNames[index]
    guard let element = elements.plan(use.element),
      let pointer = table.importer.valuePointerType(function.parameters[index].type)
    else { return }
    see(name, .span(element.swiftType))
    if !element.isIdentical, case .record(let id)? = use.element.map(library.resolve) {
      isThrowing = isThrowing || RecordConversions(table: table).toCThrows(id)
    }
    if let count = use.exactCount {
      checks.append(.exactCount(of: name, count))
      isThrowing = true
    } else if let count = use.count, let expression = resolve(count, for: index) {
      checks.append(.count(of: name, atLeast: expression))
      isThrowing = true
    }
    // What C may write to, although it is said to read, is a copy: the caller's elements must not change.
    arguments.append(
      use.retention.keepsAlive || pointer.hasPrefix("UnsafeMutable")
        ? .keptBuffer(parameter: name, element: element, pointer: pointer)
        : .buffer(parameter: name, element: element, pointer: pointer))
  }

  private mutating func addCount(_ index: Int, _ buffers: [Int], _ unit: CountUnit) {
    let integer = table.importer.integer(function.parameters[index].type)!
    for other in buffers.dropFirst() {
      checks.append(.equalCounts(parameterNames[buffers[0]], parameterNames[other]))
      isThrowing = true
    }
    var scale = 1
    if unit == .bytes, case .buffer(let use) = decision.roles[buffers[0]] { scale = elements.size(use.element) }
    isThrowing = isThrowing || integer.swiftType != "Int" || scale > 1
    arguments.append(.count(of: parameterNames[buffers[0]], scale: scale, to: integer.swiftType))
  }

  /// The name of the parameter that stands for the library's set-up.
  var lifecycleParameter: String { parameterNames.contains("library") ? "setUpLibrary" : "library" }

  private mutating func addLifecycle() {
    guard let name = table.lifecycleName, decision.needsLifecycle else { return }
    see(lifecycleParameter, .named(name))
  }

  private mutating func addCallback(_ index: Int, _ use: CallbackUse) {
    guard let plan = CallbackPlanner(table: table, use: use).plan() else { return }
    let name = parameterNames[index]
    let type = SwiftType.closure(plan.closure)
    closures.append(ParameterPlan(label: name, name: name, type: plan.isOptional ? .optional(type) : type))
    arguments.append(.callback(parameter: name, plan))
  }

  // MARK: Outputs

  private mutating func addObjectOutput(_ index: Int, _ object: ObjectType) {
    let name = parameterNames[index]
    let type = table.importer.pointerType(to: object, isConst: false)
    let isNullable = decision.draft.parameterAnnotation(index).nullable?.value == true
      && decision.placement != .initializer(object)
    if !isNullable { isThrowing = true }
    let conversion = ConversionPlan.newHandle(
      NewHandlePlan(type: table.handles[object]!), whenNull: isNullable ? .none : .failure)
    outputs.append(OutputPlan(name: name, kind: .value(cType: type + "?", initial: "nil", conversion: conversion)))
    arguments.append(.output(name))
  }

  private mutating func addBufferOutput(_ index: Int, _ output: BufferOutput) {
    let name = parameterNames[index]
    guard let element = elements.plan(output.element),
      let pointer = table.importer.valuePointerType(function.parameters[index].type)
    else { return }
    isThrowing = true
    let count = output.count.flatMap { resolve($0, for: index) }
    let capacity: CountExpression
    if output.isQueried {
      capacity = output.isText ? .add(.needed, .literal(1)) : .needed
    } else if let expression = output.capacityExpression {
      capacity = resolve(expression, for: index) ?? .literal(0)
    } else if let count, !isWritten(output) {
      capacity = count
    } else {
      capacity = room(output)
    }
    outputs.append(
      OutputPlan(
        name: name,
        kind: output.isText
          ? .text(pointer: pointer, capacity: capacity, count: count)
          : .buffer(element: element, pointer: pointer, capacity: capacity, count: count)))
    arguments.append(.output(name))
  }

  /// The caller says how much room there is, last of all, unless the count is known.
  private mutating func addCapacity(_ index: Int, _ output: Int) {
    let integer = table.importer.integer(function.parameters[index].type)!
    if case .bufferOutput(let buffer) = decision.roles[output], !buffer.isQueried {
      if buffer.count == nil || isWritten(buffer) { seeCapacity(capacityName(buffer), buffer) }
    }
    arguments.append(.capacity(of: parameterNames[output], to: integer.swiftType))
  }

  private mutating func addValueOutput(_ index: Int) {
    let name = parameterNames[index]
    guard let pointee = library.pointer(function.parameters[index].type)?.pointee,
      let cType = table.importer.valueType(pointee)
    else { return }
    let conversion: ConversionPlan
    if let integer = table.importer.integer(pointee) {
      conversion = scalars.result(integer)
    } else if let floating = table.importer.floating(pointee) {
      conversion = .direct(.named(floating))
    } else if case .record(let id) = library.resolve(pointee), let record = table.records[id] {
      conversion = .record(type: record)
    } else {
      return
    }
    let isNumber = table.importer.integer(pointee) != nil || table.importer.floating(pointee) != nil
    outputs.append(
      OutputPlan(name: name, kind: .value(cType: cType, initial: isNumber ? "0" : "\(cType)()", conversion: conversion)))
    arguments.append(.output(name))
  }

  private mutating func addErrorOutput(_ index: Int, _ error: ErrorOutput) {
    let name = parameterNames[index]
    let type =
      library.objectOutput(function.parameters[index].type).map { table.importer.pointerType(to: $0.object, isConst: false) }
      ?? "UnsafeMutablePointer<CChar>"
    let text: ErrorOutputPlan.Text =
      switch error.text {
      case .itself: .itself
      case .function(let getter): .function(getter)
      case .field(let field): .field(field)
      }
    isThrowing = true
    errorOutput = ErrorOutputPlan(name: name, cType: type + "?", text: text, free: error.free)
    arguments.append(.output(name))
  }

  // MARK: Result

  private mutating func resultPlan(_ storage: Storage) -> ResultPlan {
    let type = function.result
    switch decision.result {
    case .void: return .void
    case .status(let status):
      isThrowing = true
      return .status(StatusPlans(table: table).plan(status))
    case .success:
      isThrowing = true
      let cType = table.importer.integer(type)?.swiftType ?? "Bool"
      return .status(StatusPlan(cType: cType, isPlainInteger: true, success: .nonZero))
    case .outcome(let status):
      failure = StatusPlans(table: table).plan(status)
      isThrowing = true
      let isRaw = if case .integer = status { true } else { false }
      return .value(.enumeration(type: table.outcomes[status]!, isRaw: isRaw))
    case .count(let output): return .count(of: parameterNames[output])
    case .integer: return .value(scalars.result(table.importer.integer(type)!))
    case .floating:
      return .value(.direct(.named(table.importer.floating(type)!)))
    case .boolean: return .value(table.importer.isBoolean(type) ? .direct(.bool) : .boolean)
    case .enumeration(let id):
      return .value(.enumeration(type: table.enumerations[id]!, isRaw: table.importer.integer(type) != nil))
    case .record(let id): return .value(.record(type: table.records[id]!))
    case .recordPointer(let id): return .value(recordPointer(id))
    case .borrowedText: return .value(.borrowedString(whenNull: null(default: .none)))
    case .ownedText(let free): return .value(.ownedString(free: free, whenNull: null(default: .none)))
    case .borrowedBuffer(let element, let counter): return borrowedBuffer(element, counter)
    case .copied(let memory): return copiedResult(memory)
    case .ownedObject(let object):
      let plan = NewHandlePlan(type: table.handles[object]!, keeps: storage.newObjectKeeps(decision))
      return .value(.newHandle(plan, whenNull: null(default: .failure)))
    case .retainedObject(let object):
      let plan = NewHandlePlan(type: table.handles[object]!, isRetained: true)
      return .value(.newHandle(plan, whenNull: null(default: .none)))
    case .view(let object, let parent):
      let name = parent == receiverIndex ? nil : parameterNames[parent]
      return .value(.view(type: table.views[object]!.name, parent: name, whenNull: null(default: .none)))
    }
  }

  /// What among the results is a failure.
  private mutating func addFailure() {
    switch decision.draft.failure {
    case .status(let type)?: failure = StatusPlans(table: table).plan(type)
    case .negative?:
      let cType = table.importer.integer(function.result)!.swiftType
      failure = StatusPlan(cType: cType, isPlainInteger: true, success: .nonNegative)
    case nil: return
    }
    isThrowing = true
  }

  mutating func null(default meaning: NullMeaning) -> NullMeaning {
    var meaning = meaning
    if let nullable = decision.draft.annotation.returns.nullable?.value {
      meaning = nullable ? .none : .failure
    } else if decision.draft.resultIsNonnull {
      meaning = .impossible
    }
    if case .initializer = decision.placement, meaning == .none { meaning = .failure }
    if meaning == .failure { isThrowing = true }
    return meaning
  }

  private mutating func recordPointer(_ id: String) -> ConversionPlan {
    if let array = RecordConversions(table: table).array(id) {
      return .recordArray(array, whenNull: decision.draft.resultIsNonnull ? .impossible : .empty)
    }
    return .recordPointer(type: table.records[id]!, whenNull: null(default: .none))
  }

  private mutating func borrowedBuffer(_ element: CType?, _ getter: String) -> ResultPlan {
    guard let plan = elements.plan(element) else { return .ignored }
    isThrowing = true
    let name = library.function(getter).map { table.names.memberName($0, of: decision.receiver?.use.object) } ?? ""
    let isRevocable = decision.receiver.map { table.isRevocable($0.use.object) } ?? false
    let count = CountExpression.property(table.names.propertyName(name), of: nil, isThrowing: isRevocable)
    return .value(
      .borrowedBuffer(
        element: plan, count: count, whenNull: decision.draft.resultIsNonnull ? .impossible : .empty))
  }

  // MARK: Keeping

  private func withKeeps(_ output: OutputPlan, _ storage: Storage) -> OutputPlan {
    guard case .value(let cType, let initial, .newHandle(var handle, let null)) = output.kind else { return output }
    handle.keeps = storage.newObjectKeeps(decision)
    return OutputPlan(name: output.name, kind: .value(cType: cType, initial: initial, conversion: .newHandle(handle, whenNull: null)))
  }

  private func receiverKeeps(_ storage: Storage) -> [KeepPlan] { storage.receiverKeeps(decision) }

  // MARK: Counts

  mutating func resolve(_ expression: AnnotationExpression, for index: Int?) -> CountExpression? {
    let location = index.flatMap { decision.draft.parameterAnnotation($0).count?.location }
      ?? decision.draft.annotation.returns.count?.location
    do throws(Diagnostic) {
      return try CountResolver(decision: decision, names: parameterNames, table: table).resolve(expression, at: location)
    } catch {
      diagnostics.append(error)
      return nil
    }
  }
}
