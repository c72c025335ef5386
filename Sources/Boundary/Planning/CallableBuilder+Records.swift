import BindingPlan
import CModel

/// Structs by value that own memory, or through which C reads texts.
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

  private func shape(_ id: String) -> MemoryRecords.Shape? {
    MemoryRecords(library: library, importer: table.importer).shape(id)
  }

  private func plan(_ record: MemoryRecord) -> MemoryRecordPlan? {
    let records = MemoryRecords(library: library, importer: table.importer)
    guard let shape = shape(record.id), let byValue = records.freesByValue(record.free, record.id) else { return nil }
    let contents: MemoryRecordPlan.Contents
    if shape.holdsTexts {
      contents = .texts
    } else if record.isText {
      contents = .text
    } else {
      guard let element = elements.plan(shape.element) else { return nil }
      contents = .elements(element)
    }
    let result = library.function(record.free).map { library.resolve($0.result) }
    return MemoryRecordPlan(
      addressField: shape.address.name ?? "", countField: shape.count.name ?? "", contents: contents, free: record.free,
      freesByValue: byValue, freeReturnsValue: result != nil && result != .void)
  }
}
