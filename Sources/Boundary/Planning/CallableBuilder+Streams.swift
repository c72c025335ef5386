import BindingPlan
import CModel

/// Arguments that are always the same, and bytes that go through C a part at a time.
extension CallableBuilder {
  mutating func addFixed(_ text: String, _ type: CType) {
    let value = FixedValue(text: text, type: type, conventions: table.conventions, importer: table.importer)
    switch value.source {
    case .expression(let source)?: arguments.append(.constant(source))
    case .text(let text)?: arguments.append(.literal(text))
    case .sentinel(let number, let function)?:
      arguments.append(.sentinel(number.description, type: function))
    case nil:
      diagnostics.append(.error("`\(text)` is no value of a `\(Spelling.of(type))` of `\(function.name)`", at: nil))
    }
  }

  // MARK: Streams

  private var streamUse: TransferUse? { if case .streamed(let use) = decision.result { use } else { nil } }

  /// Where the struct itself says where the input is, no parameter of C's stands for it.
  mutating func seeStreamInput() {
    guard streamUse?.receiver != nil else { return }
    see(unused("input"), .span(.named("UInt8")))
  }

  mutating func addStreamInput(_ index: Int) {
    see(parameterNames[index], .span(.named("UInt8")))
    arguments.append(.streamBuffer(parameterNames[index]))
  }

  mutating func seeStreamMaximum() {
    guard streamUse != nil else { return }
    isThrowing = true
    let name = unused("maximum")
    parameters.append(ParameterPlan(label: name, name: name, type: .optional(.int), defaultValue: "nil"))
  }

  func streamResult(_ use: TransferUse) -> ResultPlan {
    let input = parameters.first { $0.type == .span(.named("UInt8")) }?.name
    var plan = StreamPlan(
      window: window(use), input: input, maximum: parameters.last { $0.defaultValue == "nil" }?.name ?? "maximum",
      status: StatusPlans(table: table).plan(use.status), isEnumeration: false, end: use.end.map(\.description),
      stalled: use.stalled.map(\.description), finish: nil)
    if case .enumeration = use.status { plan.isEnumeration = true }
    plan.finish = use.finish.map {
      StreamPlan.Finish(argument: $0.argument, value: table.importer.qualified($0.constant))
    }
    return .streamed(plan)
  }

  private func window(_ use: TransferUse) -> StreamPlan.Window {
    let shapes = StreamShapes(library: library, importer: table.importer)
    if let index = use.receiver, let object = library.objectPointer(function.parameters[index].type)?.object,
      let members = shapes.members(of: object)
    {
      return .members(
        nextIn: member(members.nextIn), availableIn: member(members.availableIn), nextOut: member(members.nextOut),
        availableOut: member(members.availableOut))
    }
    let buffers = function.parameters.indices.compactMap { index -> (isInput: Bool, plan: StreamPlan.Buffer)? in
      guard decision.roles[index] == .streamInput || decision.roles[index] == .streamOutput,
        let (id, buffer) = shapes.buffer(function.parameters[index].type)
      else { return nil }
      let plan = StreamPlan.Buffer(
        name: parameterNames[index], cType: table.storageType(of: .record(id)), address: member(buffer.address),
        size: member(buffer.size), position: member(buffer.position))
      return (buffer.isInput, plan)
    }
    return .buffers(input: buffers.first { $0.isInput }?.plan, output: buffers.first { !$0.isInput }!.plan)
  }

  private func member(_ field: CField) -> StreamPlan.Member {
    let type = table.importer.valuePointerType(field.type) ?? table.importer.integer(field.type)?.swiftType ?? ""
    return StreamPlan.Member(name: field.name ?? "", type: type)
  }

  /// A name that no parameter of C's has.
  private func unused(_ name: String) -> String {
    parameterNames.contains(name) ? name + "Bytes" : name
  }
}
