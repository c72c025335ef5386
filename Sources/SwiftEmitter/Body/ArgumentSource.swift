import BindingPlan

/// The arguments of the C call, as source.
struct ArgumentSource {
  let scope: CallScope

  func argument(_ plan: ArgumentPlan) -> CallArgument {
    switch plan {
    case .receiver: number(receiver(), scope.owner)
    case .handle(let name, let type, let isOptional, let isRevocable):
      number(
        handle(name, type: type, isOptional: isOptional, isRevocable: isRevocable), scope.index.handle(type))
    case .consumedReceiver(let consumption):
      number(consumed("self", as: scope.fresh("pointer"), scope.owner, when: consumption), scope.owner)
    case .consumedHandle(let name, let type, let consumption):
      number(
        consumed(scope.local(name), as: scope.c(name), scope.index.handle(type), when: consumption),
        scope.index.handle(type))
    case .integer(let name, let from, let to):
      converted(scope.integer(scope.local(name), from: from.spelling, to: to, parameter: name), of: name)
    case .floating(let name, let to):
      CallArgument(
        expression: scope.parameter(name)?.type.spelling == to ? scope.local(name) : "\(to)(\(scope.local(name)))")
    case .boolean(let name, let to):
      CallArgument(expression: to == "Bool" ? scope.local(name) : "\(scope.local(name)) ? 1 : 0")
    case .enumeration(let name, let type, let to):
      CallArgument(expression: ElementSource(scope: scope).enumeration(scope.local(name), type: type, to: to))
    case .record(let name, let type): record(name, type: type)
    case .recordPointer(let name, let type, let isOptional): recordPointer(name, type: type, isOptional: isOptional)
    case .keptRecord(let name, let type, let isOptional): keptRecord(name, type: type, isOptional: isOptional)
    case .changedRecord(let name, let type): changedRecord(name, type: type)
    case .string(let name, let isOptional): string(name, isOptional: isOptional)
    case .keptString(let name, let isOptional, let store):
      BufferSource(scope: scope).keptText(name, isOptional: isOptional, in: store)
    case .keptWideString(let name, let unit, let isOptional):
      BufferSource(scope: scope).copiedWideText(name, unit: unit, isOptional: isOptional)
    case .wideString(let name, let unit, let isOptional): wideString(name, unit: unit, isOptional: isOptional)
    case .buffer(let name, let element, let pointer):
      BufferSource(scope: scope).input(name, element: element, pointer: pointer)
    case .rows(let name, let element, let pointee):
      BufferSource(scope: scope).rows(name, element: element, pointee: pointee)
    case .keptBuffer(let name, let element, _): BufferSource(scope: scope).kept(name, element: element)
    case .count(let name, let scale, let to): count(of: name, scale: scale, to: to)
    case .computedCount(let expression, let to): computedCount(expression, to: to)
    case .output(let name): output(name)
    case .capacity(let name, let to):
      converted(
        scope.integer(OutputSource(scope: scope).capacity(name), from: "Int", to: to, parameter: name),
        of: "\(name)Capacity")
    case .strings(let name, let pointer): strings(name, pointer: pointer)
    case .keptOutput(let name, let element, let pointee, let count, let free):
      KeptOutputSource(scope: scope, name: name)
        .argument(element: element, pointee: pointee, count: count, free: free)
    case .keptCount(let name):
      CallArgument(expression: "\(KeptOutputSource(scope: scope, name: name).local).count", isUnsafe: true)
    case .defaulted(let type, let isUnsafe):
      CallArgument(expression: type.map { "\(scope.cName($0))()" } ?? "nil", isUnsafe: isUnsafe)
    case .list(let name, let plan): list(name, plan)
    case .stream(let name, let mode, _): stream(name, mode: mode)
    case .constant(let source): CallArgument(expression: source)
    case .sentinel(let number, let type):
      CallArgument(expression: "unsafeBitCast(\(number) as Int, to: (\(type)).self)", isUnsafe: true)
    case .textRecord(let name, let plan): textRecord(name, plan)
    case .elementsRecord(let name, let plan): ElementsRecordSource(scope: scope, name: name, plan: plan).argument()
    case .literal(let text): CallArgument(expression: Literal.string(text), isUnsafe: true)
    case .streamBuffer(let name): CallArgument(expression: "&\(scope.c(name))", isUnsafe: true)
    case .callback(let name, let plan): CallbackSource(scope: scope, name: name, plan: plan).argument()
    case .callbackMember(let table, let name):
      (scope.closures(of: table) as? CallbackTableSource)?.memberArgument(name) ?? CallArgument(expression: "nil")
    case .plainFunction(let name): CallArgument(expression: scope.local(name))
    case .callbackTable(let name, let plan): CallbackTableSource(scope: scope, name: name, plan: plan).argument()
    case .callbackContext(let name):
      scope.closures(of: name)?.contextArgument() ?? CallArgument(expression: "nil")
    case .callbackRelease(let name):
      scope.closures(of: name)?.releaseArgument() ?? CallArgument(expression: "nil")
    }
  }

  /// The number itself, of an object that is one.
  private func number(_ argument: CallArgument, _ plan: HandlePlan?) -> CallArgument {
    var argument = argument
    if plan?.isNumber == true { argument.expression += ".number" }
    return argument
  }

  private func receiver() -> CallArgument {
    guard let owner = scope.owner else { return CallArgument(expression: "self") }
    let keptAlive = owner.form == .unique ? [] : ["self"]
    if owner.isChecked {
      let pointer = scope.fresh("pointer")
      let live = scope.member(scope.index.members(of: owner).live)
      return CallArgument(
        expression: pointer, isUnsafe: true, setup: ["let \(pointer) = try unsafe \(live)()"], keptAlive: keptAlive)
    }
    return CallArgument(
      expression: scope.member(scope.index.members(of: owner).handle), isUnsafe: true, keptAlive: keptAlive)
  }

  private func handle(_ name: String, type: String, isOptional: Bool, isRevocable: Bool) -> CallArgument {
    guard let plan = scope.index.handle(type) else { return CallArgument(expression: scope.local(name)) }
    let object = scope.local(name) + (isOptional ? "?" : "")
    let keptAlive = plan.form == .unique ? [] : [scope.local(name)]
    if plan.form != .unique, isRevocable || plan.isRevocable {
      let pointer = scope.c(name)
      return CallArgument(
        expression: pointer, isUnsafe: true,
        setup: ["let \(pointer) = try unsafe \(object).\(scope.index.members(of: plan).live)()"],
        keptAlive: keptAlive)
    }
    return CallArgument(
      expression: "\(object).\(scope.index.members(of: plan).handle)", isUnsafe: true, keptAlive: keptAlive)
  }

  private func consumed(
    _ object: String, as pointer: String, _ plan: HandlePlan?, when consumption: Consumption
  ) -> CallArgument {
    guard let plan else { return CallArgument(expression: object) }
    var argument = CallArgument(expression: pointer, isUnsafe: true)
    if plan.form != .unique {
      let members = scope.index.members(of: plan)
      let check = plan.isGuarded ? members.unneeded : members.live
      argument.setup = ["let \(pointer) = try unsafe \(object).\(check)()"]
      argument.keptAlive = [object]
    } else if consumption == .always {
      // Giving a unique object up is final, so it waits until nothing can throw.
      argument.commitment = ["let \(pointer) = unsafe \(object).\(scope.index.members(of: plan).relinquish)()"]
    } else {
      argument.setup = ["let \(pointer) = unsafe \(object).\(scope.index.members(of: plan).handle)"]
    }
    return argument
  }

  /// The expression itself where it can't throw and is short, else a local value.
  private func converted(_ expression: String, of name: String) -> CallArgument {
    guard expression.hasPrefix("try ") else { return CallArgument(expression: expression) }
    let value = scope.c(name)
    return CallArgument(expression: value, setup: ["let \(value) = \(expression)"])
  }

  private func record(_ name: String, type: String) -> CallArgument {
    if let argument = inMemory(name, type: type) {
      return CallArgument(expression: "\(argument.expression).pointee", isUnsafe: true, setup: argument.setup)
    }
    let value = "\(scope.local(name)).cValue"
    return converted(attempt(type) + value, of: name)
  }

  /// The address of a struct that has memory of its own during the call.
  private func inMemory(_ name: String, type: String, isOptional: Bool = false) -> CallArgument? {
    guard let record = scope.index.record(type), record.place != .stack else { return nil }
    let memory = scope.c(name)
    let chain = isOptional ? "?" : ""
    return CallArgument(
      expression: "\(memory)\(chain).address", isUnsafe: true,
      setup: [
        "let \(memory) = \(attempt(type))\(mark(type))\(scope.local(name))\(chain).cMemory()",
        "defer { \(mark(type))extendLifetime(\(memory)) }",
      ])
  }

  private func recordPointer(_ name: String, type: String, isOptional: Bool) -> CallArgument {
    if let argument = inMemory(name, type: type, isOptional: isOptional) { return argument }
    let copy = scope.c(name)
    let attempt = attempt(type)
    if isOptional {
      let pointer = scope.fresh("\(name)Address")
      return CallArgument(
        expression: pointer, isUnsafe: true, setup: ["let \(copy) = \(attempt)\(scope.local(name))?.cValue"],
        closure: .init(opening: "\(copy).withOptionalAddress", parameter: pointer))
    }
    return CallArgument(
      expression: "&\(copy)", isUnsafe: true, setup: ["var \(copy) = \(attempt)\(scope.local(name)).cValue"])
  }

  /// The address of a struct that lives as long as something keeps it.
  private func keptRecord(_ name: String, type: String, isOptional: Bool) -> CallArgument {
    let copy = BufferSource(scope: scope).keptCopy(name)
    if var argument = inMemory(name, type: type, isOptional: isOptional) {
      // Whatever keeps it need not know the type.
      argument.setup.append("let \(copy): AnyObject\(isOptional ? "?" : "") = \(mark(type))\(scope.c(name))")
      return argument
    }
    let value = scope.c(name)
    let creation =
      isOptional
      ? "\(value).map { StableBuffer(copying: [$0].span) }" : "StableBuffer(copying: [\(value)].span)"
    return CallArgument(
      expression: "\(copy)\(isOptional ? "?" : "").address", isUnsafe: true,
      setup: [
        "let \(value) = \(attempt(type))\(mark(type))\(scope.local(name))\(isOptional ? "?" : "").cValue",
        "let \(copy) = \(creation)", "defer { extendLifetime(\(copy)) }",
      ])
  }

  private func changedRecord(_ name: String, type: String) -> CallArgument {
    var argument = recordPointer(name, type: type, isOptional: false)
    argument.setup.append("defer { \(scope.local(name)) = \(Identifier.escaped(type))(\(scope.c(name))) }")
    return argument
  }

  /// `try ` where the conversion of a struct can throw.
  private func attempt(_ type: String) -> String {
    scope.index.record(type)?.conversionToCThrows == true ? "try " : ""
  }

  /// `unsafe ` where Swift calls the C struct unsafe.
  private func mark(_ type: String) -> String { scope.index.record(type)?.isUnsafe == true ? "unsafe " : "" }

  private func string(_ name: String, isOptional: Bool) -> CallArgument {
    if scope.readsAfterCall { return BufferSource(scope: scope).copiedText(name, isOptional: isOptional) }
    let address = scope.c(name)
    let function = isOptional ? "withOptionalCString" : "withCString"
    return CallArgument(
      expression: address, isUnsafe: true,
      closure: .init(opening: "\(scope.local(name)).\(function)", parameter: address))
  }

  private func wideString(_ name: String, unit: WideUnit, isOptional: Bool) -> CallArgument {
    if scope.readsAfterCall {
      return BufferSource(scope: scope).copiedWideText(name, unit: unit, isOptional: isOptional)
    }
    let address = scope.c(name)
    let function = isOptional ? "withOptionalCUnits" : "withUnsafeCUnits"
    return CallArgument(
      expression: address, isUnsafe: true,
      closure: .init(opening: "\(scope.local(name)).\(function)(of: \(unit.cType).self)", parameter: address))
  }

  /// The array of C's, as the type that the importer gives to the pointer to it.
  private func strings(_ name: String, pointer: String) -> CallArgument {
    let address = scope.fresh("\(name)Address")
    let pointee = pointer.drop { $0 != "<" }.dropFirst().dropLast()
    return CallArgument(
      expression: "\(address).assumingMemoryBound(to: \(pointee).self)", isUnsafe: true,
      closure: .init(opening: "\(scope.local(name)).withUnsafeCTexts", parameter: address))
  }

  /// A list that C's own functions build, and free when nothing keeps it any more.
  private func list(_ name: String, _ plan: ListArgumentPlan) -> CallArgument {
    let copy = BufferSource(scope: scope).keptCopy(name)
    let bound = "assumingMemoryBound(to: \(scope.cName(plan.node)).self)"
    let creation = SourceLines.call(
      "guard let \(copy) = unsafe CList",
      [
        "copying: \(scope.local(name))",
        "append: { unsafe UnsafeMutableRawPointer(\(scope.cName(plan.append))($0?.\(bound), $1)) }",
        "free: { unsafe \(scope.cName(plan.free))($0.\(bound)) }",
      ])
    let failure = "throw \(scope.boundaryError)(.nullResult(function: \(Literal.string(plan.append))))"
    return CallArgument(
      expression: "\(copy).head?.\(bound)", isUnsafe: true,
      setup: creation + ["else { \(failure) }", "defer { extendLifetime(\(copy)) }"])
  }

  /// The stream for a path.
  static func stream(_ name: String, _ scope: CallScope) -> String { scope.fresh("\(name)Stream") }

  /// A stream that is closed when nothing keeps it any more.
  private func stream(_ name: String, mode: String) -> CallArgument {
    let copy = BufferSource(scope: scope).keptCopy(name)
    let stream = Self.stream(name, scope)
    let failure = "throw \(scope.boundaryError)(.fileFailed(parameter: \(Literal.string(name)), code: Int(errno)))"
    return CallArgument(
      expression: stream, isUnsafe: true,
      setup: SourceLines.guarding(
        "let \(stream) = unsafe fopen(\(scope.local(name)), \(Literal.string(mode)))", else: failure) + [
          "let \(copy) = OwnedResource { unsafe fclose(\(stream)) }", "defer { extendLifetime(\(copy)) }",
        ])
  }

  /// A struct with the address of C's array, and with its count.
  private func textRecord(_ name: String, _ plan: TextRecordPlan) -> CallArgument {
    let address = scope.fresh("\(name)Address")
    let record = scope.c(name)
    let count = scope.fresh("\(name)Count")
    let pointee = plan.addressType.drop { $0 != "<" }.dropFirst().dropLast()
    let value = scope.integer("\(scope.local(name)).count", from: "Int", to: plan.countType, parameter: name)
    return CallArgument(
      expression: "&\(record)", isUnsafe: true, setup: ["let \(count) = \(value)"],
      closure: .init(
        opening: "\(scope.local(name)).withUnsafeCTexts", parameter: address,
        statements: [
          "var \(record) = unsafe \(plan.cType)()",
          "unsafe \(record).\(Identifier.escaped(plan.addressField)) = \(address).assumingMemoryBound(to: \(pointee).self)",
          "unsafe \(record).\(Identifier.escaped(plan.countField)) = \(count)",
        ]))
  }

  private func count(of name: String, scale: Int, to: String) -> CallArgument {
    if scale == 1 {
      return converted(
        scope.integer(scope.count(of: name), from: "Int", to: to, parameter: name), of: "\(name)Count")
    }
    return computedCount(.multiply(.count(of: name), .literal(scale)), to: to, name: "\(name)Count")
  }

  private func computedCount(_ expression: CountExpression, to: String, name: String = "count") -> CallArgument {
    let counts = CountSource(scope: scope)
    let position = scope.callable.arguments.firstIndex(of: .computedCount(expression, to: to)) ?? 0
    let computed = scope.callable.arguments.filter { if case .computedCount = $0 { true } else { false } }
    let name = computed.count > 1 ? "\(name)\(position)" : name
    let value = counts.value(expression)
    if to == "Int" { return converted(value, of: name) }
    guard value.hasPrefix("try ") else {
      return converted(scope.integer(value, from: "Int", to: to, parameter: counts.text(expression)), of: name)
    }
    return converted(
      "try \(to)(\(value.dropFirst("try ".count)), for: \(Literal.string(counts.text(expression))))", of: name)
  }

  private func output(_ name: String) -> CallArgument {
    switch scope.output(name)?.kind {
    case .buffer(let element, let pointer, _, _)?:
      BufferSource(scope: scope).output(name, element: element, pointer: pointer)
    case .text(let unit, let pointer, _, _)?:
      BufferSource(scope: scope).output(name, element: OutputSource.character(unit), pointer: pointer)
    case .value? where scope.output(name).map(scope.isInPlace) == true:
      CallArgument(expression: "\(scope.c(name)).address()", isUnsafe: true)
    case .rows(_, let pointee, _, _)?:
      CallArgument(
        expression: BufferSource.address(of: OutputSource(scope: scope).table(name), pointee), isUnsafe: true)
    case .value(_, _, .record(let type))? where scope.index.record(type)?.isWrittenInMemory == true:
      CallArgument(expression: "\(scope.c(name)).address", isUnsafe: true)
    case .value?, .count?, .read?, .replaced?, .slot?, nil:
      CallArgument(expression: "&\(scope.c(name))", isUnsafe: true)
    }
  }
}
