import Annotations
import BindingPlan
import CModel

/// What each parameter contributes: what the caller sees, what C gets, and what is checked before.
extension CallableBuilder {
  mutating func add(_ index: Int) {
    let name = parameterNames[index]
    let type = function.parameters[index].type
    switch decision.roles[index] {
    case .object(let use): addObject(index, use)
    case .integer: addInteger(name, type)
    case .index(let count): addIndex(index, below: count)
    case .choice(let values):
      addInteger(name, type)
      checks.append(.choice(name, of: values.map(\.description)))
      isThrowing = true
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
    case .options(let use): addOptions(name, use)
    case .recordInOut(let id):
      see(name, .named(table.records[id]!))
      parameters[parameters.count - 1].isInOut = true
      isThrowing = isThrowing || RecordConversions(table: table).toCThrows(id)
      arguments.append(.changedRecord(parameter: name, type: table.records[id]!))
    case .text(let isOptional):
      see(name, isOptional ? .optional(.string) : .string)
      checks.append(.noInteriorNUL(name))
      isThrowing = true
      arguments.append(.string(parameter: name, isOptional: isOptional))
    case .keptText(let use):
      see(name, use.isOptional ? .optional(.string) : .string)
      checks.append(.noInteriorNUL(name))
      isThrowing = true
      arguments.append(
        use.unit.map { .keptWideString(parameter: name, unit: $0, isOptional: use.isOptional) }
          ?? .keptString(parameter: name, isOptional: use.isOptional, in: textStore))
    case .buffer(let use): addBuffer(index, use)
    case .count(let buffers, let unit): addCount(index, buffers, unit)
    case .objectOutput(let object): addObjectOutput(index, object)
    case .memoryRecord(let record): addMemoryRecord(name, record)
    case .textRecord(let id): addTextRecord(name, id)
    case .elementsRecord(let use): addElementsRecord(name, use)
    case .fixed(let text): addFixed(text, type)
    case .streamInput: addStreamInput(index)
    case .streamOutput: arguments.append(.streamBuffer(name))
    case .storage(let object, let initialization): addStorage(index, object, initialization)
    case .bufferOutput(let output): addBufferOutput(index, output)
    case .capacity(let output): addCapacity(index, output)
    case .valueOutput: addValueOutput(index)
    case .errorOutput(let error): addErrorOutput(index, error)
    case .errorRecord(let text): addErrorRecord(index, text)
    case .failureOutput: addFailureOutput(index)
    case .memoryOutput(let memory): addMemoryOutput(index, memory)
    case .countOutput: addCountOutput(index, capacityOf: nil)
    case .capacityAndCount(let output): addCapacityAndCount(index, output)
    case .countAndRead(let buffer): addCountAndRead(index, buffer)
    case .countedText(let isName): addCountedText(index, isName: isName)
    case .wideText(let unit, let isOptional): addWideText(index, unit, isOptional: isOptional)
    case .countedWideText(let unit): addCountedWideText(index, unit)
    case .texts: addTexts(index)
    case .list(let use): addList(index, use)
    case .stream(let use): addStream(index, use)
    case .callback(let use): addCallback(index, use)
    case .callbackMember(let first):
      arguments.append(.callbackMember(of: parameterNames[first], parameter: name))
    case .plainFunction(let type, let isOptional): addPlainFunction(index, type, isOptional)
    case .callbackTable(let use): addCallbackTable(index, use)
    case .callbackContext(let callback): arguments.append(.callbackContext(of: parameterNames[callback]))
    case .callbackRelease(let callback): arguments.append(.callbackRelease(of: parameterNames[callback]))
    case .defaulted: addDefaulted(type)
    case .keptOutput(let output): addKeptOutput(index, output)
    case .keptCount(let output): arguments.append(.keptCount(of: parameterNames[output]))
    }
  }

  mutating func see(_ name: String, _ type: SwiftType, isConsuming: Bool = false, isBorrowing: Bool = false) {
    parameters.append(
      ParameterPlan(label: name, name: name, type: type, isConsuming: isConsuming, isBorrowing: isBorrowing))
  }

  /// Where C has defaults of its own for NULL, so does Swift.
  mutating func addOptions(_ name: String, _ use: OptionsUse) {
    let type = table.records[use.id]!
    see(name, use.isOptional ? .optional(.named(type)) : .named(type))
    if use.isOptional { parameters[parameters.count - 1].defaultValue = "nil" }
    isThrowing = isThrowing || RecordConversions(table: table).toCThrows(use.id)
    arguments.append(
      use.retention.keepsAlive
        ? .keptRecord(parameter: name, type: type, isOptional: use.isOptional)
        : .recordPointer(parameter: name, type: type, isOptional: use.isOptional))
  }

  mutating func addObject(_ index: Int, _ use: ObjectUse) {
    if index == receiverIndex {
      guard case .consumed(let consumption) = use.retention else { return arguments.append(.receiver) }
      return arguments.append(.consumedReceiver(when: consumption == .always ? .always : .onSuccess))
    }
    let name = parameterNames[index]
    let type = table.handleName(use.object)
    let isUnique = table.isUnique(use.object)
    let isRevocable = table.isRevocable(use.object)
    isThrowing = isThrowing || isRevocable
    let isConsumed = use.retention.isConsumed
    see(
      name, use.isOptional ? .optional(.named(type)) : .named(type), isConsuming: isUnique && isConsumed,
      isBorrowing: isUnique && !isConsumed)
    if use.sharesOwner, let first = decision.objects.first?.index, first != index {
      checks.append(.sameOwner(name, first == receiverIndex ? "self" : parameterNames[first]))
      isThrowing = true
    }
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

  mutating func addInteger(_ name: String, _ type: CType) {
    let integer = table.importer.integer(type)!
    let swiftType = scalars.api(integer)
    see(name, swiftType)
    if integer.isSize { checks.append(.nonNegative(name)) }
    isThrowing = isThrowing || scalars.inputThrows(integer)
    arguments.append(.integer(parameter: name, from: swiftType, to: integer.swiftType))
  }

  mutating func addIndex(_ index: Int, below count: AnnotationExpression) {
    addInteger(parameterNames[index], function.parameters[index].type)
    let location = decision.draft.parameterAnnotation(index).below?.location
    guard let count = resolve(count, at: location) else { return }
    checks.append(.index(parameterNames[index], below: count))
  }

  /// Who may return nothing does so where there is nothing at an index; else that throws.
  mutating func concludeIndices(_ result: ResultPlan) {
    let isOptional: Bool =
      if case .value(let conversion) = result, case .optional = conversion.swiftType,
        !outputs.contains(where: \.isReturned)
      { true } else { false }
    for case .index(let name, let count, _) in checks {
      checks.removeAll { $0 == .index(name, below: count) || (!isOptional && $0 == .nonNegative(name)) }
      checks.append(.index(name, below: count, isOptional: isOptional))
      isThrowing = isThrowing || !isOptional
    }
  }

  mutating func addEnumeration(_ name: String, _ id: String, _ type: CType) {
    let swiftName = table.enumerations[id]!
    see(name, .named(swiftName))
    let cType =
      table.importer.integer(type)?.swiftType
      ?? table.importer.qualified(table.importer.name(ofEnumeration: id)!)
    arguments.append(.enumeration(parameter: name, type: swiftName, to: cType))
  }

  mutating func addBuffer(_ index: Int, _ use: BufferUse) {
    if let rows = use.rows { return addRows(index, use, rows) }
    let name = parameterNames[index]
    guard let element = use.retention == .call ? elements.planWithTexts(use.element) : elements.plan(use.element),
      let pointer = table.importer.valuePointerType(function.parameters[index].type)
    else { return }
    see(name, .span(element.swiftType))
    if element.isSize {
      checks.append(.nonNegativeElements(of: name))
      isThrowing = true
    }
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

  mutating func addCount(_ index: Int, _ buffers: [Int], _ unit: CountUnit) {
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

  mutating func addLifecycle() {
    guard let name = table.lifecycleName, decision.needsLifecycle else { return }
    see(lifecycleParameter, .named(name))
  }

  mutating func addDefaulted(_ type: CType) {
    if case .record(let id) = library.resolve(type) {
      let isUnsafe = !table.conventions.plainRecords.contains(id)
      return arguments.append(.defaulted(cType: table.importer.valueType(type), isUnsafe: isUnsafe))
    }
    let function = library.callback(type)
    let types = function.map { [$0.result] + $0.parameters.map(\.type) } ?? [type]
    arguments.append(.defaulted(cType: nil, isUnsafe: types.contains { library.pointer($0) != nil }))
  }
}
