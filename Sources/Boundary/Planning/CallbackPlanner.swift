import BindingPlan
import CModel

/// The plan of a closure, and of the C function that calls it.
struct CallbackPlanner {
  let table: TypeTable
  let use: CallbackUse

  private var importer: SwiftImporter { table.importer }
  private var scalars: ScalarTypes { ScalarTypes(importer: importer) }

  /// nil where the importer gives a type of the callback no name.
  func plan() -> CallbackPlan? {
    let type = use.signature.type
    let names = SwiftNames.unique(type.parameters.enumerated().map { name($1, $0) })
    var parameters: [CallbackParameterPlan] = []
    for (index, parameter) in type.parameters.enumerated() {
      guard
        let cType = importer.callbackParameterType(parameter.type, plainRecords: Set(table.conventions.records.keys)),
        let kind = kind(index, names)
      else { return nil }
      parameters.append(CallbackParameterPlan(name: names[index], cType: cType, kind: kind))
    }
    guard let result = result(type.result) else { return nil }
    var plan = CallbackPlan(
      parameters: parameters, result: result, closure: closure(parameters, result), keeping: keeping,
      isOptional: use.isOptional, passesNull: use.passesNull, stop: use.stop?.description)
    plan.returned = returned(names)
    if case .text = result.kind { plan.closure.keptResult = "TextForC" }
    if let returned = plan.returned { plan.closure.keptResult = "ElementsForC<\(returned.memory)>" }
    plan.contextSource = contextSource(names)
    plan.report = report(names)
    plan.series = use.series.flatMap { series(of: $0, names) }
    plan.closure.takesState = plan.series != nil
    plan.halt = use.halt.flatMap(table.conventions.library.function).map(halt)
    plan.catching = use.catching
    plan.closure.isKeptResultOptional = use.catching != nil && (plan.returned != nil || isOutput)
    plan.closure.isReporting = plan.report != nil || plan.halt != nil || plan.catching != nil
    return plan
  }

  private var isOutput: Bool { use.signature.arguments.contains { if case .output = $0 { true } else { false } } }

  private func name(_ parameter: CParameter, _ index: Int) -> String {
    switch use.signature.arguments[index] {
    case .context: return "context"
    case .lent(let lent) where parameter.name == nil:
      let name = SwiftNames.lowerCamel(words(of: table.names.typeName(table.conventions.library.name(of: lent.object))))
      return lent.count == nil ? name : name + "s"
    default: return table.names.parameterName(parameter.name, index)
    }
  }

  private func returned(_ names: [String]) -> ReturnedElementsPlan? {
    guard let (elements, place) = use.signature.returnedElements else { return nil }
    return ReturnedElementsPlan(
      memory: elements.element.flatMap(importer.valueType) ?? "UInt8", place: place.map { names[$0] },
      count: elements.count.map { names[$0] }, isKept: elements.isKept)
  }

  private func contextSource(_ names: [String]) -> ContextSourcePlan? {
    guard let index = use.signature.contextSource, case .lent(let lent) = use.signature.arguments[index],
      let function = table.conventions.lentContexts[lent.object]
    else { return nil }
    return ContextSourcePlan(cFunction: function, parameter: names[index])
  }

  private func series(of use: CallSeries, _ names: [String]) -> SeriesPlan? {
    guard let function = table.conventions.library.function(use.function),
      let size = importer.integer(function.parameters[1].type)
    else { return nil }
    return SeriesPlan(
      cFunction: function.name, parameter: names[use.parameter], sizeType: size.swiftType, isLast: use.isLast)
  }

  /// Numbers and truth values besides the object are 0 and false.
  private func halt(_ function: CFunction) -> HaltPlan {
    let arguments = function.parameters.dropFirst().map { importer.isBoolean($0.type) ? "false" : "0" }
    return HaltPlan(
      cFunction: function.name, arguments: arguments,
      returnsValue: table.conventions.library.resolve(function.result) != .void)
  }

  /// C is told of an error where the closure has nothing else to return, and one object to tell it by.
  private func report(_ names: [String]) -> ErrorReportPlan? {
    guard use.stop == nil, use.signature.result == .void else { return nil }
    for (index, argument) in use.signature.arguments.enumerated() {
      guard case .lent(let lent) = argument, lent.count == nil, !lent.isOptional,
        let function = table.conventions.errorReports[lent.object].flatMap(table.conventions.library.function)
      else { continue }
      let length = function.parameters.dropFirst(2).first.flatMap { importer.integer($0.type)?.swiftType }
      return ErrorReportPlan(
        cFunction: function.name, parameter: names[index], type: table.lent[lent.object]?.name ?? "", lengthType: length
      )
    }
    return nil
  }

  private var keeping: CallbackPlan.Keeping {
    if use.release != nil { return .released }
    if let context = use.sharedContext { return .shared(member: context.member, setter: context.setter) }
    switch use.retention {
    case .receiverUntilReplaced: return .untilReplaced
    case .result, .receiver, .argument: return .owner
    case .call, .consumed: return .call
    }
  }

  // MARK: The closure

  private func closure(_ parameters: [CallbackParameterPlan], _ result: CallbackResultPlan) -> ClosureType {
    let seen = parameters.compactMap { parameter -> ClosureType.Parameter? in
      switch parameter.kind {
      case .context, .counted, .unused, .output, .returned: nil
      case .lent(let type, let isOptional):
        ClosureType.Parameter(name: parameter.name, type: isOptional ? .optional(.named(type)) : .named(type))
      case .lentArray(let type, _): ClosureType.Parameter(name: parameter.name, type: .array(.named(type)))
      case .space: ClosureType.Parameter(name: "capacity", type: .int)
      case .value(let conversion): ClosureType.Parameter(name: parameter.name, type: conversion.swiftType)
      case .countedText: ClosureType.Parameter(name: parameter.name, type: .string)
      case .texts: ClosureType.Parameter(name: parameter.name, type: .array(.optional(.string)))
      case .terminatedTexts: ClosureType.Parameter(name: parameter.name, type: .array(.string))
      case .elements(let element, _, _): ClosureType.Parameter(name: parameter.name, type: .array(element.swiftType))
      }
    }
    return ClosureType(
      parameters: seen, result: swiftResult(parameters, result), isEscaping: keeping != .call && !use.isOptional,
      isSendable: use.isSendable, isThrowing: use.stop != nil && use.halt == nil && use.catching == nil)
  }

  private func swiftResult(_ parameters: [CallbackParameterPlan], _ result: CallbackResultPlan) -> SwiftType {
    for parameter in parameters {
      if case .output(let element, _, _) = parameter.kind { return .array(element.swiftType) }
    }
    if let element = use.signature.returnedElements.flatMap({ ElementTypes(table: table).plan($0.elements.element) }) {
      return .array(element.swiftType)
    }
    switch result.kind {
    case .void, .count, .elements: return .void
    case .direct: return .named(result.cType)
    case .enumeration(let type): return .named(type)
    case .text:
      if case .text(let text) = use.signature.result, text.isOptional { return .optional(.string) }
      return .string
    }
  }

  // MARK: Parameters and result

  private func kind(_ index: Int, _ names: [String]) -> CallbackParameterPlan.Kind? {
    let type = use.signature.type.parameters[index].type
    switch use.signature.arguments[index] {
    case .context: return .context
    case .receiver: return .unused
    case .lent(let lent):
      guard let type = table.lent[lent.object]?.name else { return nil }
      if let count = lent.count { return .lentArray(type: type, count: names[count]) }
      return .lent(type: type, isOptional: lent.isOptional)
    case .count: return .counted
    case .integer: return importer.integer(type).map { .value(scalars.result($0)) }
    case .floating: return importer.floating(type).map { .value(.direct(.named($0))) }
    case .boolean: return .value(.direct(.bool))
    case .enumeration(let id): return table.enumerations[id].map { .value(.enumeration(type: $0, isRaw: false)) }
    case .record(let id): return table.records[id].map { .value(.record(type: $0)) }
    case .recordPointer(let id):
      let isNonnull = table.conventions.library.pointer(type)?.nullability == .nonnull
      return table.records[id].map { .value(.recordPointer(type: $0, whenNull: isNonnull ? .impossible : .none)) }
    case .text:
      let isNonnull = table.conventions.library.pointer(type)?.nullability == .nonnull
      let isNullable = table.conventions.library.pointer(type)?.nullability == .nullable
      return .value(.borrowedString(whenNull: isNonnull ? .impossible : isNullable ? .none : .empty))
    case .nullableText: return .value(.borrowedString(whenNull: .none))
    case .countedText(let count): return .countedText(count: names[count])
    case .texts(let count): return .texts(count: names[count])
    case .terminatedTexts: return .terminatedTexts
    case .buffer(let element, let count, let unit):
      return ElementTypes(table: table).plan(element).map {
        .elements($0, count: names[count], unit: unit.map { names[$0] })
      }
    case .output(let element, let capacity, let unit):
      return ElementTypes(table: table).plan(element).map {
        .output($0, capacity: names[capacity], unit: unit.map { names[$0] })
      }
    case .returned, .returnedCount: return .returned
    case .unit: return .counted
    case .space(let unit): return .space(unit: names[unit])
    }
  }

  private func result(_ type: CType) -> CallbackResultPlan? {
    if case .text(let text) = use.signature.result { return textResult(type, text) }
    if case .elements = use.signature.result {
      let isNonnull = table.conventions.library.pointer(type)?.nullability == .nonnull
      return importer.valuePointerType(type).map {
        CallbackResultPlan(cType: $0 + (isNonnull ? "" : "?"), kind: .elements)
      }
    }
    guard let cType = use.signature.result == .void ? "Void" : importer.valueType(type) else { return nil }
    switch use.signature.result {
    case .void: return CallbackResultPlan(cType: cType, kind: .void)
    case .integer, .floating, .boolean: return CallbackResultPlan(cType: cType, kind: .direct)
    case .count: return CallbackResultPlan(cType: cType, kind: .count)
    case .enumeration(let id):
      return table.enumerations[id].map { CallbackResultPlan(cType: cType, kind: .enumeration(type: $0)) }
    case .text, .elements: return nil
    }
  }

  private func textResult(_ type: CType, _ text: ReturnedText) -> CallbackResultPlan? {
    let library = table.conventions.library
    guard let pointer = importer.valuePointerType(type) else { return nil }
    let isNonnull = library.pointer(type)?.nullability == .nonnull
    let isDuplicating = text.allocate.flatMap(library.function).map { ReturnedTexts.duplicates($0, library) } ?? false
    return CallbackResultPlan(
      cType: pointer + (isNonnull ? "" : "?"),
      kind: .text(ReturnedTextPlan(allocate: text.allocate, isDuplicating: isDuplicating, isKept: text.isKept)))
  }
}

extension SwiftImporter {
  /// The type of a callback's parameter; nil where it has none that can be spelled.
  func callbackParameterType(_ type: CType, plainRecords: Set<String>) -> String? {
    guard let pointer = library.pointer(type) else { return valueType(type) }
    let optional = pointer.nullability == .nonnull ? "" : "?"
    if let texts = textsPointerType(type) { return texts + optional }
    if let address = addressPointerType(type) { return address + optional }
    if let object = library.objectPointer(type) {
      if case .record(let id) = object.object, plainRecords.contains(id) {
        return valuePointerType(type).map { $0 + optional }
      }
      return pointerType(to: object.object, isConst: object.isConst) + optional
    }
    if let object = library.lentElement(type) {
      let isNonnull = object.nullability == .nonnull
      let element = pointerType(to: object.object, isConst: object.isConst) + (isNonnull ? "" : "?")
      return "\(pointer.isPointeeConst ? "UnsafePointer" : "UnsafeMutablePointer")<\(element)>\(optional)"
    }
    return valuePointerType(type).map { $0 + optional }
  }
}
