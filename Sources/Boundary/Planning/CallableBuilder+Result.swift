import Annotations
import BindingPlan
import CModel

/// What C's own result means in Swift.
extension CallableBuilder {
  mutating func resultPlan(_ storage: Storage) -> ResultPlan {
    let type = function.result
    switch decision.result {
    case .void: return .void
    case .previousContext, .argument: return .ignored
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
    case .memoryRecord(let record): return memoryRecordResult(record)
    case .streamed(let use): return streamResult(use)
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
      var plan = NewHandlePlan(type: table.handles[object]!, keeps: storage.newObjectKeeps(decision))
      if case .record = library.resolve(type) {
        plan.isMoved = true
        return .value(.newHandle(plan, whenNull: .impossible))
      }
      if case .number = object { plan.isZeroFailure = decision.draft.annotation.returns.meaning?.value == .success }
      return .value(.newHandle(plan, whenNull: null(default: .failure)))
    case .retainedObject(let object):
      let plan = NewHandlePlan(type: table.handles[object]!, isRetained: true)
      return .value(.newHandle(plan, whenNull: null(default: .none)))
    case .view(let object, let parent):
      let name = parent == receiverIndex ? nil : parameterNames[parent]
      let isNeverNull = library.isDependent(object) && table.conventions.nullTest(of: object) == nil
      let null = isNeverNull ? NullMeaning.impossible : viewNull(object)
      return .value(
        .view(type: table.views[object]!.name, parent: name, through: keptPart(object, storage), whenNull: null))
    }
  }

  /// Where the receiver keeps a value of the type that it goes through.
  private func keptPart(_ object: ObjectType, _ storage: Storage) -> String? {
    guard let receiver = decision.receiver?.use.object, table.keptParts[receiver] == object else { return nil }
    return storage.stored(for: receiver).first { $0.kind == .handle(type: table.handleName(object)) }?.name
  }

  /// A value has no NULL that an attribute could exclude, but one that a function tells.
  private mutating func viewNull(_ object: ObjectType) -> NullMeaning {
    let meaning = null(default: .none)
    return library.isDependent(object) && meaning == .impossible ? .none : meaning
  }

  /// What among the results is a failure.
  mutating func addFailure() {
    switch decision.draft.failure {
    case .status(let type)?: failure = StatusPlans(table: table).plan(type)
    case .negative?:
      let cType = table.importer.integer(function.result)!.swiftType
      failure = StatusPlan(cType: cType, isPlainInteger: true, success: .nonNegative)
    case .zero?:
      let cType = table.importer.integer(function.result)!.swiftType
      failure = StatusPlan(cType: cType, isPlainInteger: true, success: .nonZero)
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
    } else if !failureOutputs.isEmpty, meaning == .none {
      meaning = .failure
    }
    if case .initializer = decision.placement, meaning == .none { meaning = .failure }
    if meaning == .failure { isThrowing = true }
    return meaning
  }

  mutating func recordPointer(_ id: String) -> ConversionPlan {
    if let array = RecordConversions(table: table).array(id) {
      return .recordArray(array, whenNull: decision.draft.resultIsNonnull ? .impossible : .empty)
    }
    return .recordPointer(type: table.records[id]!, whenNull: null(default: .none))
  }

  mutating func borrowedBuffer(_ element: CType?, _ getter: String) -> ResultPlan {
    guard let plan = elements.plan(element) else { return .ignored }
    isThrowing = true
    let name = library.function(getter).map { table.names.memberName($0, of: decision.receiver?.use.object) } ?? ""
    let isRevocable = decision.receiver.map { table.isRevocable($0.use.object) } ?? false
    let count = CountExpression.property(table.names.propertyName(name), of: nil, isThrowing: isRevocable)
    return .value(
      .borrowedBuffer(
        element: plan, count: count, whenNull: decision.draft.resultIsNonnull ? .impossible : .empty))
  }
}
