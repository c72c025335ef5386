import BindingPlan
import CModel

/// Structs by value that own or lend memory, or through which C reads texts or elements.
extension CallableBuilder {
  mutating func addMemoryRecord(_ name: String, _ record: MemoryRecord) {
    guard let plan = plan(record) else { return }
    let cType = table.storageType(of: .record(record.id))
    isThrowing = true
    outputs.append(
      OutputPlan(
        name: name, kind: .value(cType: cType, initial: "unsafe \(cType)()", conversion: .memoryRecord(plan))))
    arguments.append(.output(name))
  }

  mutating func memoryRecordResult(_ record: MemoryRecord) -> ResultPlan {
    guard let plan = plan(record) else { return .ignored }
    isThrowing = true
    return .value(.memoryRecord(plan))
  }

  mutating func addTextRecord(_ name: String, _ id: String) {
    guard let shape = shape(id), let address = table.importer.textsPointerType(shape.address.type),
      let count = table.importer.integer(shape.count.type)
    else { return }
    see(name, .array(.string))
    checks.append(.noInteriorNUL(name))
    isThrowing = true
    arguments.append(
      .textRecord(
        parameter: name,
        TextRecordPlan(
          cType: table.storageType(of: .record(id)), addressField: shape.address.name ?? "", addressType: address,
          countField: shape.count.name ?? "", countType: count.swiftType)))
  }

  /// A struct with the address of a copy, to which C may even write; what it leaves there is copied in turn.
  mutating func addElementsRecord(_ name: String, _ use: ElementsRecordUse) {
    guard let shape = shape(use.id), let element = elements.plan(shape.element),
      let address = table.importer.valuePointerType(shape.address.type),
      let count = table.importer.integer(shape.count.type)
    else { return }
    let type = SwiftType.array(element.swiftType)
    parameters.append(
      ParameterPlan(
        label: name, name: name,
        type: use.isOptional ? .optional(type) : use.isOutput ? type : .span(element.swiftType),
        defaultValue: use.isOutput ? "[]" : nil))
    isThrowing = isThrowing || count.swiftType != "Int"
    arguments.append(
      .elementsRecord(
        parameter: name,
        ElementsRecordPlan(
          cType: table.storageType(of: .record(use.id)), element: element, addressField: shape.address.name ?? "",
          addressType: address, countField: shape.count.name ?? "", countType: count.swiftType)))
    guard use.isOutput, let plan = plan(MemoryRecord(id: use.id, free: nil, isText: false)) else { return }
    isThrowing = true
    outputs.append(OutputPlan(name: name, kind: .replaced(.memoryRecord(plan))))
  }

  private func shape(_ id: String) -> MemoryRecords.Shape? {
    MemoryRecords(library: library, importer: table.importer).shape(id)
  }

  private func plan(_ record: MemoryRecord) -> MemoryRecordPlan? {
    let records = MemoryRecords(library: library, importer: table.importer)
    guard let shape = shape(record.id) else { return nil }
    let contents: MemoryRecordPlan.Contents
    if shape.holdsTexts {
      contents = .texts
    } else if record.isText {
      contents = .text
    } else {
      guard let element = elements.plan(shape.element) else { return nil }
      contents = .elements(element)
    }
    var plan = MemoryRecordPlan(
      addressField: shape.address.name ?? "", countField: shape.count.name ?? "", contents: contents)
    guard let free = record.free else { return plan }
    guard let byValue = records.freesByValue(free, record.id) else { return nil }
    let result = library.function(free).map { library.resolve($0.result) }
    plan.release = MemoryRecordPlan.Release(
      cFunction: free, takesValue: byValue, returnsValue: result != nil && result != .void)
    return plan
  }
}
