import Annotations
import BindingPlan
import CModel

/// What C writes through pointers.
extension CallableBuilder {
  mutating func addObjectOutput(_ index: Int, _ object: ObjectType) {
    let name = parameterNames[index]
    let type = table.importer.pointerType(to: object, isConst: false)
    let isNullable =
      decision.draft.parameterAnnotation(index).nullable?.value == true
      && decision.placement != .initializer(object)
    if !isNullable { isThrowing = true }
    let conversion = ConversionPlan.newHandle(
      NewHandlePlan(type: table.handles[object]!), whenNull: isNullable ? .none : .failure)
    if case .number(let typedef) = object, let number = table.importer.integer(.typedef(typedef)) {
      let none = number.isSigned ? "-1" : "0"
      outputs.append(
        OutputPlan(name: name, kind: .value(cType: number.swiftType, initial: none, conversion: conversion)))
      return arguments.append(.output(name))
    }
    outputs.append(OutputPlan(name: name, kind: .value(cType: type + "?", initial: "nil", conversion: conversion)))
    arguments.append(.output(name))
  }

  /// Room for a struct, of which C makes an object.
  mutating func addStorage(_ index: Int, _ object: ObjectType, _ initialization: ParameterAnnotation.Initialization) {
    let name = parameterNames[index]
    var plan = NewHandlePlan(type: table.handles[object]!)
    plan.isVoidAfterFailure = initialization == .onSuccess
    let pointer = "UnsafeMutablePointer<\(table.storageType(of: object))>"
    outputs.append(
      OutputPlan(
        name: name,
        kind: .value(
          cType: "StructStorage", initial: "unsafe StructStorage(\(pointer).self)",
          conversion: .newHandle(plan, whenNull: .impossible))))
    arguments.append(.output(name))
  }

  mutating func addBufferOutput(_ index: Int, _ output: BufferOutput) {
    if let rows = output.rows { return addRowsOutput(index, output, rows) }
    let name = parameterNames[index]
    guard let element = elements.plan(output.element),
      let pointer = table.importer.valuePointerType(function.parameters[index].type)
    else { return }
    isThrowing = true
    let count = output.count.flatMap { resolve($0, for: index, isAfterCall: $0.names.contains(CountOutputs.result)) }
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
    let unit = output.element.flatMap { WideText.unit($0, isCalledText: true, table.conventions) }
    outputs.append(
      OutputPlan(
        name: name,
        kind: output.isText
          ? .text(unit: unit, pointer: pointer, capacity: capacity, count: count)
          : .buffer(element: element, pointer: pointer, capacity: capacity, count: count)))
    arguments.append(.output(name))
  }

  /// The caller says how much room there is, last of all, unless the count is known.
  mutating func addCapacity(_ index: Int, _ output: Int) {
    let integer = table.importer.integer(function.parameters[index].type)!
    if case .bufferOutput(let buffer) = decision.roles[output], !buffer.isQueried {
      if buffer.count == nil || isWritten(buffer) { seeCapacity(capacityName(buffer), buffer) }
    }
    arguments.append(.capacity(of: parameterNames[output], to: integer.swiftType))
  }

  mutating func addValueOutput(_ index: Int) {
    let name = parameterNames[index]
    guard let pointee = library.pointer(function.parameters[index].type)?.pointee,
      let cType = table.importer.valueType(pointee)
    else { return }
    let conversion: ConversionPlan
    let annotation = decision.draft.parameterAnnotation(index)
    if let name = annotation.enumeration?.value,
      let id = AnnotatedEnumeration.enumeration(name, heldBy: pointee, table.conventions),
      let type = table.enumerations[id]
    {
      conversion = .enumeration(type: type, isRaw: true)
    } else if annotation.boolean?.value == true {
      conversion = .boolean
    } else if let integer = table.importer.integer(pointee) {
      conversion = scalars.result(integer)
    } else if let floating = table.importer.floating(pointee) {
      conversion = .direct(.named(floating))
    } else if table.importer.isBoolean(pointee) {
      conversion = .direct(.bool)
    } else if case .record(let id) = library.resolve(pointee), let record = table.records[id] {
      conversion = .record(type: record)
    } else if case .enumeration(let id) = library.resolve(pointee), let enumeration = table.enumerations[id] {
      conversion = .enumeration(type: enumeration, isRaw: false)
    } else {
      return
    }
    outputs.append(
      OutputPlan(
        name: name, kind: .value(cType: cType, initial: zero(pointee, cType), conversion: conversion)))
    arguments.append(.output(name))
  }

  /// What a number or truth value is before C has written it.
  private func zero(_ type: CType, _ swiftType: String) -> String {
    switch library.resolve(type) {
    case .boolean: "false"
    case .record: "\(swiftType)()"
    case .enumeration: "\(swiftType)(rawValue: 0)"
    default: "0"
    }
  }

  mutating func addErrorRecord(_ index: Int, _ text: String) {
    guard let pointer = library.pointer(function.parameters[index].type),
      let type = table.importer.valueType(pointer.pointee)
    else { return }
    let name = parameterNames[index]
    var plan = ErrorRecordPlan(name: name, cType: type, text: text)
    if case .record(let id) = library.resolve(pointer.pointee), let record = library.record(id) {
      plan.numbers = ErrorRecords.numbers(record, table.importer)
    }
    errorRecord = plan
    arguments.append(.output(name))
  }

  mutating func addFailureOutput(_ index: Int) {
    guard let pointee = library.pointer(function.parameters[index].type)?.pointee else { return }
    let name = parameterNames[index]
    if let type = table.importer.valueType(pointee) {
      failureOutputs.append(FailureOutputPlan(name: name, cType: type, initial: zero(pointee, type)))
    } else {
      failureOutputs.append(FailureOutputPlan(name: name, cType: "UnsafePointer<CChar>?", initial: "nil"))
    }
    arguments.append(.output(name))
  }

  mutating func addKeptOutput(_ index: Int, _ output: KeptOutput) {
    guard let element = elements.plan(output.element),
      let pointee = table.importer.rowPointerType(function.parameters[index].type), let count = keptCountType(of: index)
    else { return }
    let free = DeallocatorPlan(cFunction: output.deallocator.name, dropsConst: output.deallocator.dropsConst)
    arguments.append(
      .keptOutput(parameter: parameterNames[index], element: element, pointee: pointee, count: count, free: free))
  }

  /// The importer's type of the number that goes with a kept output.
  func keptCountType(of output: Int) -> String? {
    guard let index = decision.roles.firstIndex(of: .keptCount(of: output)),
      let pointee = library.pointer(function.parameters[index].type)?.pointee
    else { return nil }
    return table.importer.integer(pointee)?.swiftType
  }

  /// What C wrote to the pointers whose addresses other calls gave it.
  mutating func addSlots(_ storage: Storage) {
    guard let object = decision.receiver?.use.object else { return }
    for slot in storage.slots(of: object, after: function.name) {
      isThrowing = true
      outputs.append(OutputPlan(name: slot.name, kind: .slot(stored: slot.stored, element: slot.element)))
    }
  }

  mutating func addErrorOutput(_ index: Int, _ error: ErrorOutput) {
    let name = parameterNames[index]
    let type =
      library.objectOutput(function.parameters[index].type).map {
        table.importer.pointerType(to: $0.object, isConst: false)
      }
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
}
