import Annotations
import BindingPlan
import CModel

/// Memory that C hands out, the room for what it writes, and texts with a count or in arrays.
extension CallableBuilder {
  // MARK: Room

  /// Whether C itself writes how many elements of an output there are, so that the caller has to say how much room it has.
  func isWritten(_ output: BufferOutput) -> Bool {
    (output.count?.names ?? []).contains { name in
      guard let index = decision.draft.index(ofParameter: name) else { return name == CountOutputs.result }
      switch decision.roles[index] {
      case .countOutput, .capacityAndCount: return true
      default: return false
      }
    }
  }

  /// The Swift name of the parameter that says how much room there is.
  ///
  /// One that also carries the count back has a variable of its own, which keeps the name of the parameter.
  func capacityName(_ output: BufferOutput) -> String {
    guard let index = output.capacity else { return "" }
    guard case .capacityAndCount = decision.roles[index] else { return parameterNames[index] }
    return parameterNames.contains("capacity") ? parameterNames[index] + "Capacity" : "capacity"
  }

  /// The room that the caller gives, or where there is a bound and the caller says nothing, the bound.
  mutating func room(_ output: BufferOutput) -> CountExpression {
    let name = capacityName(output)
    guard let bound = output.bound.flatMap({ resolve($0, for: nil) }) else { return .parameter(name) }
    return .given(name, otherwise: bound)
  }

  /// The caller says how much room there is, last of all.
  mutating func seeCapacity(_ name: String, _ output: BufferOutput) {
    let isOptional = output.bound != nil
    capacities.append(
      ParameterPlan(
        label: nil, name: name, type: isOptional ? .optional(.int) : .int, defaultValue: isOptional ? "nil" : nil))
  }

  mutating func addCountOutput(_ index: Int, capacityOf output: Int?) {
    guard let pointee = library.pointer(function.parameters[index].type)?.pointee,
      let integer = table.importer.integer(pointee)
    else { return }
    isThrowing = true
    let buffer = output.map { parameterNames[$0] }
    let name = parameterNames[index]
    outputs.append(OutputPlan(name: name, kind: .count(cType: integer.swiftType, capacityOf: buffer)))
    arguments.append(.output(name))
  }

  mutating func addCapacityAndCount(_ index: Int, _ output: Int) {
    if case .bufferOutput(let buffer) = decision.roles[output] { seeCapacity(capacityName(buffer), buffer) }
    addCountOutput(index, capacityOf: output)
  }

  /// The count of what C reads, which C changes to how many elements it did read.
  mutating func addCountAndRead(_ index: Int, _ buffer: Int) {
    guard let pointee = library.pointer(function.parameters[index].type)?.pointee,
      let integer = table.importer.integer(pointee)
    else { return }
    isThrowing = true
    let name = parameterNames[index]
    outputs.append(OutputPlan(name: name, kind: .read(cType: integer.swiftType, of: parameterNames[buffer])))
    arguments.append(.output(name))
  }

  // MARK: Rows

  mutating func addRows(_ index: Int, _ use: BufferUse, _ rows: AnnotationExpression) {
    let name = parameterNames[index]
    guard let element = elements.plan(use.element),
      let pointee = table.importer.rowPointerType(function.parameters[index].type)
    else { return }
    see(name, .array(.array(element.swiftType)))
    isThrowing = true
    if let required = resolve(rows, for: index), required != .count(of: name) {
      checks.append(.count(of: name, atLeast: required))
    }
    if let count = use.count, let required = resolve(count, for: index) {
      checks.append(.rowCounts(of: name, atLeast: required))
    }
    arguments.append(.rows(parameter: name, element: element, pointee: pointee))
  }

  mutating func addRowsOutput(_ index: Int, _ output: BufferOutput, _ rows: AnnotationExpression) {
    let name = parameterNames[index]
    guard let element = elements.plan(output.element),
      let pointee = table.importer.rowPointerType(function.parameters[index].type)
    else { return }
    isThrowing = true
    let number = resolve(rows, for: index) ?? .literal(0)
    let count = output.count.flatMap { resolve($0, for: index) } ?? .literal(0)
    outputs.append(
      OutputPlan(name: name, kind: .rows(element: element, pointee: pointee, rows: number, count: count)))
    arguments.append(.output(name))
  }

  // MARK: Texts

  mutating func addCountedText(_ index: Int, isName: Bool) {
    let name = parameterNames[index]
    see(name, .string)
    if isName {
      checks.append(.noInteriorNUL(name))
      isThrowing = true
    }
    arguments.append(.string(parameter: name, isOptional: false))
  }

  mutating func addWideText(_ index: Int, _ unit: WideUnit, isOptional: Bool) {
    let name = parameterNames[index]
    see(name, isOptional ? .optional(.string) : .string)
    checks.append(.noInteriorNUL(name))
    isThrowing = true
    arguments.append(.wideString(parameter: name, unit: unit, isOptional: isOptional))
  }

  mutating func addCountedWideText(_ index: Int, _ unit: WideUnit) {
    let name = parameterNames[index]
    see(name, .string)
    arguments.append(.wideString(parameter: name, unit: unit, isOptional: false))
  }

  mutating func addTexts(_ index: Int) {
    let name = parameterNames[index]
    guard let pointer = table.importer.textsPointerType(function.parameters[index].type) else { return }
    see(name, .array(.string))
    checks.append(.noInteriorNUL(name))
    isThrowing = true
    arguments.append(.strings(parameter: name, pointer: pointer))
  }

  /// A linked list of the texts, which lives as long as the call, or as what keeps it.
  mutating func addList(_ index: Int, _ use: ListUse) {
    guard let node = table.importer.name(ofRecord: use.list.record), let append = use.list.append else { return }
    let name = parameterNames[index]
    see(name, .array(.string))
    checks.append(.noInteriorNUL(name))
    isThrowing = true
    let plan = ListArgumentPlan(node: table.importer.qualified(node), append: append, free: use.list.free)
    arguments.append(.list(parameter: name, plan))
  }

  /// A file, by its path.
  mutating func addStream(_ index: Int, _ use: StreamUse) {
    let name = parameterNames[index]
    see(name, .string)
    checks.append(.noInteriorNUL(name))
    isThrowing = true
    arguments.append(.stream(parameter: name, mode: use.mode, isFlushed: use.retention == .call && use.mode != "rb"))
  }

  // MARK: Memory that C hands out

  /// What NULL means follows from who reports failure: a status of its own, or NULL itself.
  mutating func copiedResult(_ memory: CopiedMemory) -> ResultPlan {
    guard let plan = plan(memory) else { return .ignored }
    if plan.contents.count != nil { isThrowing = true }
    // A list without a node is NULL.
    let isList = if case .linked = memory.contents { true } else { false }
    var meaning: NullMeaning = memory.deallocator == nil || isList ? .empty : .failure
    if case .wideText(_, nil) = plan.contents { meaning = .none }
    // What a getter of its own counts is text like any other.
    if case .text(.call) = plan.contents, decision.draft.annotation.returns.count == nil { meaning = .none }
    return .value(.copied(plan, whenNull: null(default: meaning)))
  }

  mutating func addMemoryOutput(_ index: Int, _ memory: CopiedMemory) {
    guard let pointee = library.pointer(function.parameters[index].type)?.pointee, let plan = plan(memory),
      let type = table.importer.valuePointerType(pointee) ?? table.importer.textsPointerType(pointee)
    else { return }
    if plan.contents.count != nil { isThrowing = true }
    let isText = plan.contents.swiftType == .string
    let isNullable = decision.draft.parameterAnnotation(index).nullable?.value ?? isText
    let conversion = ConversionPlan.copied(plan, whenNull: isNullable ? .none : .empty)
    outputs.append(
      OutputPlan(name: parameterNames[index], kind: .value(cType: type + "?", initial: "nil", conversion: conversion)))
    arguments.append(.output(parameterNames[index]))
  }

  private mutating func plan(_ memory: CopiedMemory) -> CopiedMemoryPlan? {
    let contents: CopiedMemoryPlan.Contents
    switch memory.contents {
    case .elements(let element, let count):
      guard let element = elements.planWithTexts(element) else { return nil }
      contents = .elements(element, count: resolve(count, for: nil, isAfterCall: true) ?? .literal(0))
    case .text(let count): contents = .text(count: resolve(count, for: nil, isAfterCall: true) ?? .literal(0))
    case .terminatedText: contents = .terminatedText
    case .terminatedBytes: contents = .terminatedBytes
    case .terminatedTexts: contents = .terminatedTexts
    case .wideText(let unit, let count):
      contents = .wideText(unit, count: count.map { resolve($0, for: nil, isAfterCall: true) ?? .literal(0) })
    case .wideUnits(let unit): contents = .wideUnits(unit)
    case .linked(let list):
      switch list.contents {
      case .texts(let member): contents = .linkedTexts(member: member, next: list.next)
      case .records: contents = .linkedRecords(type: table.records[list.record]!, next: list.next)
      }
    }
    let deallocator = memory.deallocator.map { DeallocatorPlan(cFunction: $0.name, dropsConst: $0.dropsConst) }
    return CopiedMemoryPlan(contents: contents, deallocator: deallocator)
  }
}

extension SwiftImporter {
  /// What a pointer to pointers to rows points to, such as `UnsafeMutableRawPointer?`.
  func rowPointerType(_ type: CType) -> String? {
    guard let outer = library.pointer(type), let inner = library.pointer(outer.pointee),
      let row = valuePointerType(outer.pointee)
    else { return nil }
    return inner.nullability == .nonnull ? row : row + "?"
  }

  /// The type of a pointer to pointers to characters, such as `UnsafePointer<UnsafePointer<CChar>?>`.
  func textsPointerType(_ type: CType) -> String? {
    guard let outer = library.pointer(type), let inner = library.pointer(outer.pointee), inner.nullability != .nonnull,
      library.isCharacter(inner.pointee),
      let text = valuePointerType(outer.pointee)
    else { return nil }
    return outer.isPointeeConst ? "UnsafePointer<\(text)?>" : "UnsafeMutablePointer<\(text)?>"
  }
}
