import BindingPlan

/// Buffers as arguments: the address of a span's elements, of a copy that is kept, or of an array that C fills.
struct BufferSource {
  let scope: CallScope

  func input(_ name: String, element: ElementPlan, pointer: String) -> CallArgument {
    if let record = scope.index.record(element.swiftType.spelling), record.place != .stack {
      return records(name, record, element: element)
    }
    let elements = ElementSource(scope: scope)
    let address = scope.fresh("\(name)Address")
    var argument = CallArgument(expression: "", isUnsafe: true)
    var buffer = scope.local(name)
    if let converted = elements.convertedInput(buffer, element: element) {
      buffer = scope.c(name)
      argument.setup = SourceLines.prefixed("let \(buffer) = ", converted)
    }
    argument.closure = .init(opening: "\(buffer).withUnsafeAddress", parameter: address)
    argument.expression = Self.address(address, of: elements.memoryType(element), as: pointer, isMutable: false)
    return argument
  }

  /// Structs in a row, with the texts that they point to, for the time of the call.
  private func records(_ name: String, _ record: RecordPlan, element: ElementPlan) -> CallArgument {
    let memory = scope.c(name)
    let array = scope.local(name)
    let index = scope.fresh("index")
    let attempt = record.conversionToCThrows ? "try " : ""
    var argument = CallArgument(expression: "\(memory).address", isUnsafe: true)
    argument.setup = [
      "let \(memory) = unsafe RecordMemory<\(scope.cName(element.cType))>(count: \(array).count)",
      "defer { unsafe extendLifetime(\(memory)) }",
      "for \(index) in \(array).indices {",
      "  \(attempt)unsafe \(array)[\(index)].write(to: \(memory).address + \(index), \(memory))", "}",
    ]
    return argument
  }

  func kept(_ name: String, element: ElementPlan) -> CallArgument {
    let elements = ElementSource(scope: scope)
    let copy = keptCopy(name)
    var argument = CallArgument(expression: "\(copy).address", isUnsafe: true)
    if let converted = elements.convertedInput(scope.local(name), element: element) {
      let array = scope.c(name)
      argument.setup =
        SourceLines.prefixed("let \(array) = ", converted) + ["let \(copy) = StableBuffer(copying: \(array).span)"]
    } else if elements.memoryType(element) == element.cType {
      argument.setup = ["let \(copy) = StableBuffer(copying: \(scope.local(name)))"]
    } else {
      argument.setup = ["let \(copy) = StableBuffer<\(element.cType)>(copyingBitsOf: \(scope.local(name)))"]
    }
    argument.setup.append("defer { extendLifetime(\(copy)) }")
    return argument
  }

  /// A copy of the text, and the NUL that ends it.
  func keptText(_ name: String, isOptional: Bool, in store: TextStore) -> CallArgument {
    var argument = copied(
      name, isOptional, by: Self.store(store, scope).map { "\($0).copy(of: " } ?? "StableBuffer(terminating: ")
    argument.setup = Self.newStore(store, before: name, scope) + argument.setup
    return argument
  }

  /// A copy of the text that lives as long as the body: longer than the call, and so as long as anything that points into it.
  func copiedText(_ name: String, isOptional: Bool) -> CallArgument {
    copied(name, isOptional, by: "StableBuffer(terminating: ")
  }

  func copiedWideText(_ name: String, unit: WideUnit, isOptional: Bool) -> CallArgument {
    copied(name, isOptional, by: "StableBuffer<\(unit.cType)>(terminatingUnits: ")
  }

  private func copied(_ name: String, _ isOptional: Bool, by making: String) -> CallArgument {
    let copy = keptCopy(name)
    let text = scope.local(name)
    let creation = isOptional ? "\(text).map { \(making)$0) }" : "\(making)\(text))"
    return CallArgument(
      expression: "\(copy)\(isOptional ? "?" : "").address", isUnsafe: true,
      setup: ["let \(copy) = \(creation)", "defer { extendLifetime(\(copy)) }"])
  }

  /// The texts that a copy is added to; nil where it has a property of its own.
  private static func store(_ store: TextStore, _ scope: CallScope) -> String? {
    switch store {
    case .property: nil
    case .receiver(let name): scope.member(name)
    case .parent(let name):
      scope.ownerPath(of: "self", type: scope.owner).map { "\($0).\(Identifier.escaped(name))" }
    case .new, .copy: newTexts(scope)
    }
  }

  /// The variable for the texts of a new object, before the first of them.
  private static func newStore(_ store: TextStore, before name: String, _ scope: CallScope) -> [String] {
    let first = scope.callable.arguments.lazy.compactMap { argument -> String? in
      if case .keptString(let name, _, _) = argument { name } else { nil }
    }.first
    guard first == name else { return [] }
    return switch store {
    case .new: ["var \(newTexts(scope)) = KeptTexts()"]
    case .copy(let kept): ["var \(newTexts(scope)) = self.\(Identifier.escaped(kept))"]
    default: []
    }
  }

  static func newTexts(_ scope: CallScope) -> String { scope.fresh("keptTexts") }

  /// A copy of the rows, and pointers to them.
  func rows(_ name: String, element: ElementPlan, pointee: String) -> CallArgument {
    let copy = keptCopy(name)
    var argument = CallArgument(expression: Self.address(of: copy, pointee), isUnsafe: true)
    argument.setup = [
      "let \(copy) = RowTable<\(element.cType)>(copying: \(scope.local(name)))", "defer { extendLifetime(\(copy)) }",
    ]
    return argument
  }

  /// The address of a table's pointers, as the type that C takes.
  static func address(of table: String, _ pointee: String) -> String {
    "\(table).address.assumingMemoryBound(to: \(pointee).self)"
  }

  /// The copy of a buffer that C keeps.
  func keptCopy(_ name: String) -> String { scope.fresh("\(name)Copy") }

  func output(_ name: String, element: ElementPlan, pointer: String) -> CallArgument {
    let address = scope.fresh("\(name)Address")
    let array = OutputSource(scope: scope).array(name, element: element)
    return CallArgument(
      expression: Self.address(
        address, of: ElementSource(scope: scope).memoryType(element), as: pointer, isMutable: true),
      isUnsafe: true, closure: .init(opening: "\(array).withUnsafeMutableAddress", parameter: address))
  }

  /// The address as the type that C takes; conversions that Swift makes by itself are left to it.
  static func address(_ address: String, of element: String, as pointer: String, isMutable: Bool) -> String {
    let needsMutable = pointer.hasPrefix("UnsafeMutable") && !isMutable
    if pointer.hasSuffix("RawPointer") {
      return needsMutable ? "UnsafeMutableRawPointer(mutating: \(address))" : address
    }
    if pointer.hasSuffix("<\(element)>") {
      return needsMutable ? "UnsafeMutablePointer(mutating: \(address))" : address
    }
    let pointee = pointer.drop { $0 != "<" }.dropFirst().dropLast()
    let raw =
      if needsMutable { "UnsafeMutableRawPointer(mutating: \(address))" } else if isMutable {
        "UnsafeMutableRawPointer(\(address))"
      } else { "UnsafeRawPointer(\(address))" }
    return "\(raw).assumingMemoryBound(to: \(pointee).self)"
  }
}
