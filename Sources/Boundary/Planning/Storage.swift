import BindingPlan
import CModel

/// What the objects of each type keep alive, and under which names.
///
/// A new object keeps what it was made from; a receiver keeps what was handed to it. Which calls fill a property decides
/// whether it is optional; whether a later call can change it, whether it is a variable.
struct Storage: Sendable {
  private let table: TypeTable
  private var stored: [ObjectType: [StoredPlan]] = [:]
  private var newObjectKeeps: [Key: [KeepPlan]] = [:]
  private var receiverKeeps: [Key: [KeepPlan]] = [:]
  /// What other objects among the arguments keep.
  private var argumentKeeps: [Key: [KeepPlan]] = [:]
  /// What is kept for a view, by the object that it is a part of.
  private var viewKeeps: [Key: [KeepPlan]] = [:]

  /// A function, and the types of its objects: those of a struct of several kinds may share it.
  private struct Key: Hashable {
    let function: String
    let objects: [ObjectType]

    init(_ decision: FunctionDecision) {
      function = decision.function.name
      objects = decision.objects.map(\.use.object)
    }
  }
  /// By the function that ends what C writes.
  private var slots: [ObjectType: [String: [Slot]]] = [:]
  /// The function whose next call replaces what a property holds. It has the property to itself: what another function
  /// handed over, under the same name, C may still use.
  private var replacing: [ObjectType: [String: String]] = [:]
  private let memberNames: [ObjectType: Set<String>]
  /// Types whose objects keep what they are given after they were made.
  private let keepers: Set<ObjectType>

  init(_ table: TypeTable, _ decisions: [FunctionDecision]) {
    self.table = table
    var names: [ObjectType: Set<String>] = [:]
    for decision in decisions {
      guard let object = decision.receiver?.use.object else { continue }
      let name = table.names.memberName(decision.function, of: object)
      names[object, default: []].formUnion([name, table.names.propertyName(name)])
    }
    memberNames = names
    keepers = Set(
      decisions.filter(\.keepsForReceiver).compactMap { $0.receiver?.use.object } + decisions.flatMap(\.keepingObjects))
    for decision in decisions where !decision.copies { keepForNewObject(decision) }
    for decision in decisions { keepForReceiver(decision) }
    for decision in decisions { keepForView(decision) }
    for decision in decisions { keepForArguments(decision) }
    for decision in decisions where decision.copies { keepWhatSourceKeeps(decision) }
    for object in stored.keys { markOptional(object, decisions) }
    keepContexts()
  }

  /// An object that nothing makes has a destroy all the same, which may want a context.
  private mutating func keepContexts() {
    for (object, type) in table.handles where stored[object] == nil {
      guard let context = table.conventions.handles[object]?.destroy.context, let name = table.handles[context] else {
        continue
      }
      let stored = SwiftNames.lowerCamel(words(of: name))
      _ = keep(.handle(type: name), as: stored == type ? "context" : stored, in: object, taken: [])
    }
  }

  func stored(for object: ObjectType) -> [StoredPlan] { stored[object] ?? [] }

  /// The property with what closures have thrown that an object keeps.
  func failures(of object: ObjectType) -> String? { stored[object]?.first { $0.kind == .failures }?.name }

  func newObjectKeeps(_ decision: FunctionDecision) -> [KeepPlan] { newObjectKeeps[Key(decision)] ?? [] }

  /// An output that a call leaves in a stored property.
  struct Slot {
    var stored: String
    var name: String
    var element: ElementPlan
  }

  /// The outputs of an object that are valid once a function has succeeded.
  func slots(of object: ObjectType, after function: String) -> [Slot] { slots[object]?[function] ?? [] }

  func receiverKeeps(_ decision: FunctionDecision, isView: Bool) -> [KeepPlan] {
    (isView ? viewKeeps : receiverKeeps)[Key(decision)] ?? []
  }

  func argumentKeeps(_ decision: FunctionDecision) -> [KeepPlan] { argumentKeeps[Key(decision)] ?? [] }

  /// What keeps the copies of a call's texts.
  func textStore(_ decision: FunctionDecision, isView: Bool) -> TextStore {
    if let object = decision.newObject {
      let name = texts(of: object)
      return decision.copies && name != nil ? .copy(name!) : .new
    }
    guard let object = decision.receiver?.use.object else { return .property }
    let keeper = isView ? table.views[object]?.parent ?? object : object
    let name = texts(of: keeper)
    let keeps = receiverKeeps(decision, isView: isView)
    guard let name, keeps.contains(where: { $0.stored == name }) else { return .property }
    return isView ? .parent(name) : .receiver(name)
  }

  private func texts(of object: ObjectType) -> String? { stored[object]?.first { $0.kind == .texts }?.name }

  // MARK: New objects

  private mutating func keepForNewObject(_ decision: FunctionDecision) {
    guard let object = decision.newObject else { return }
    var keeps: [KeepPlan] = []
    for argument in arguments(decision) where argument.retention == .result || isKeptConsumed(argument) {
      if argument.kind == .list {
        keeps.append(KeepPlan(stored: keepList(in: object), value: argument.value))
        continue
      }
      if argument.isText {
        keeps.append(KeepPlan(stored: keepTexts(in: object), value: argument.value))
        continue
      }
      let name = keep(argument.kind, as: argument.name, in: object, taken: keeps.map(\.stored))
      if argument.isOptional { markOptional(name, of: object) }
      keeps.append(KeepPlan(stored: name, value: argument.value))
    }
    if let ending = table.endingName(of: decision) {
      let name = keep(.ending, as: "ending", in: object, taken: keeps.map(\.stored))
      keeps.append(KeepPlan(stored: name, value: .ending(ending)))
    }
    if let library = table.lifecycleName, decision.needsLifecycle {
      let name = keep(.handle(type: library), as: "library", in: object, taken: keeps.map(\.stored))
      let parameter = CallableBuilder(decision, table).lifecycleParameter
      keeps.append(KeepPlan(stored: name, value: .parameter(parameter)))
    }
    if decision.catches(.newObject) {
      keeps.append(KeepPlan(stored: keepFailures(in: object), value: .failures))
    }
    newObjectKeeps[Key(decision)] = keeps
  }

  /// A copy uses what its source uses, also after the source was given something else or is gone.
  private mutating func keepWhatSourceKeeps(_ decision: FunctionDecision) {
    guard let object = decision.newObject else { return }
    let texts = arguments(decision).filter { $0.isText && $0.retention == .result }
    if !texts.isEmpty { _ = keepTexts(in: object) }
    let own = table.conventions.endings[decision.function.name] == nil ? nil : table.endingName(of: decision)
    newObjectKeeps[Key(decision)] = stored[object]?.map { stored in
      switch stored.kind {
      case .texts where !texts.isEmpty: KeepPlan(stored: stored.name, value: texts[0].value)
      case .ending where own != nil: KeepPlan(stored: stored.name, value: .ending(own!))
      default: KeepPlan(stored: stored.name, value: .stored(stored.name))
      }
    }
  }

  // MARK: Receivers

  private mutating func keepForReceiver(_ decision: FunctionDecision) {
    guard let object = decision.receiver?.use.object, decision.newObject == nil, table.handles[object] != nil else {
      return
    }
    var keeps: [KeepPlan] = []
    for argument in arguments(decision) where argument.value != .receiver {
      switch argument.retention {
      case .receiver:
        keeps.append(
          KeepPlan(stored: argument.isText ? keepTexts(in: object) : keepList(in: object), value: argument.value))
      case .receiverUntilReplaced:
        let name = keep(
          argument.kind, as: argument.name, in: object, replacedBy: decision.function.name, taken: keeps.map(\.stored))
        keeps.append(KeepPlan(stored: name, value: argument.value))
        // C may have stored it before it failed.
        if decision.canFail, !argument.kind.isFilled {
          keeps.append(KeepPlan(stored: keepList(in: object), value: argument.value, isAfterFailure: true))
        }
        if let (after, element) = argument.slot {
          slots[object, default: [:]][after, default: []].append(
            Slot(stored: name, name: argument.slotName, element: element))
        }
      case .consumed where isKeptConsumed(argument):
        keeps.append(keepConsumed(argument, decision, object))
      case .call where argument.isReleased && decision.canFail:
        keeps.append(KeepPlan(stored: keepList(in: object), value: argument.value))
      default:
        continue
      }
    }
    if decision.catches(.receiver) { _ = keepFailures(in: object) }
    receiverKeeps[Key(decision)] = keeps
  }

  /// What a part of an object is given, the object keeps: the views of the part come and go.
  private mutating func keepForView(_ decision: FunctionDecision) {
    guard let object = decision.receiver?.use.object, decision.newObject == nil,
      let owner = table.views[object]?.parent
    else { return }
    for argument in arguments(decision) where argument.retention.keepsAlive || isKeptConsumed(argument) {
      if argument.kind.isFilled { continue }
      let name = argument.isText ? keepTexts(in: owner) : keepList(in: owner)
      viewKeeps[Key(decision), default: []].append(KeepPlan(stored: name, value: argument.value))
      let index = stored[owner]!.firstIndex { $0.name == name }!
      stored[owner]![index].isFilledByViews = true
    }
  }

  /// What an argument other than the receiver keeps: everything that calls have handed over.
  private mutating func keepForArguments(_ decision: FunctionDecision) {
    let names = CallableBuilder(decision, table).parameterNames
    for argument in arguments(decision) {
      guard case .argument(let index) = argument.retention, case .object(let use) = decision.roles[index] else {
        continue
      }
      let list = keepList(in: use.object)
      let property = stored[use.object]!.firstIndex { $0.name == list }!
      stored[use.object]![property].isFilledByViews = true
      argumentKeeps[Key(decision), default: []].append(
        KeepPlan(
          stored: list, value: argument.value, keeper: decision.receiver?.index == index ? "self" : names[index]))
    }
  }

  /// What a consumed object kept alive has to stay alive inside its new owner: in place of the last one where the call
  /// replaces it, beside the others where it adds.
  private mutating func keepConsumed(
    _ argument: Argument, _ decision: FunctionDecision, _ object: ObjectType
  ) -> KeepPlan {
    let replaces = decision.draft.words.containsAny(of: Vocabulary.replacing) && decision.roles.count == 2
    guard replaces else { return KeepPlan(stored: keepList(in: object), value: argument.value) }
    let name = keep(argument.kind, as: argument.name, in: object, replacedBy: decision.function.name, taken: [])
    return KeepPlan(stored: name, value: argument.value)
  }

  private func isKeptConsumed(_ argument: Argument) -> Bool {
    guard argument.retention.isConsumed, let object = argument.object else { return false }
    return (stored[object]?.isEmpty == false || keepers.contains(object)) && !table.isUnique(object)
  }

  private mutating func keepList(in object: ObjectType) -> String {
    keep(.list, as: "retained", in: object, taken: [])
  }

  private mutating func keepFailures(in object: ObjectType) -> String {
    keep(.failures, as: "keptError", in: object, taken: [])
  }

  private mutating func keepTexts(in object: ObjectType) -> String {
    keep(.texts, as: "keptTexts", in: object, taken: [])
  }

  // MARK: Properties

  private mutating func keep(
    _ kind: StoredPlan.Kind, as name: String, in object: ObjectType, replacedBy function: String? = nil, taken: [String]
  ) -> String {
    var candidate = name
    var number = 2
    while !isFree(candidate, kind, object, function, taken) {
      candidate = number == 2 ? "kept" + name.prefix(1).uppercased() + name.dropFirst() : "\(name)\(number)"
      number += 1
    }
    replacing[object, default: [:]][candidate] = function
    if stored[object]?.contains(where: { $0.name == candidate }) != true {
      let isMutable = function != nil || kind == .list
      stored[object, default: []].append(
        StoredPlan(name: candidate, kind: kind, isOptional: function != nil || kind.isCallback, isMutable: isMutable))
    }
    return candidate
  }

  private func isFree(
    _ name: String, _ kind: StoredPlan.Kind, _ object: ObjectType, _ function: String?, _ taken: [String]
  ) -> Bool {
    if taken.contains(name) || memberNames[object]?.contains(name) == true || SwiftNames.reservedMembers.contains(name)
    {
      return false
    }
    guard let existing = stored[object]?.first(where: { $0.name == name }) else { return true }
    return existing.kind == kind && replacing[object]?[name] == function
  }

  private mutating func markOptional(_ object: ObjectType, _ decisions: [FunctionDecision]) {
    let creating = decisions.filter { $0.newObject == object || $0.retainedObject == object }
    for index in stored[object]!.indices
    where ![.list, .texts, .failures].contains(stored[object]![index].kind) {
      let name = stored[object]![index].name
      let isAlwaysSet = creating.allSatisfy { decision in
        newObjectKeeps[Key(decision)]?.contains { $0.stored == name } == true
      }
      if !isAlwaysSet { stored[object]![index].isOptional = true }
    }
  }

  private mutating func markOptional(_ name: String, of object: ObjectType) {
    guard let index = stored[object]?.firstIndex(where: { $0.name == name }) else { return }
    stored[object]![index].isOptional = true
  }

  // MARK: Arguments

  /// Each setter has a place of its own for its closure, named after the setter.
  private func storedName(_ name: String, _ plan: CallbackPlan, _ decision: FunctionDecision) -> String {
    guard plan.keeping == .untilReplaced, let object = decision.receiver?.use.object else { return name + "Context" }
    let member = words(of: table.names.memberName(decision.function, of: object)).filter { $0 != "set" }
    return SwiftNames.lowerCamel(member) + "Slot"
  }

  private struct Argument {
    var name: String
    var kind: StoredPlan.Kind
    var value: KeepPlan.Value
    var retention: Retention
    var object: ObjectType?
    /// nil may be passed.
    var isOptional = false
    /// C owns it, and releases it.
    var isReleased = false
    /// The function that ends what C writes to a kept output, and its elements.
    var slot: (after: String, element: ElementPlan)?
    var slotName = ""
    var isText = false
  }

  /// The arguments that something may keep.
  private func arguments(_ decision: FunctionDecision) -> [Argument] {
    let names = CallableBuilder(decision, table).parameterNames
    var result: [Argument] = []
    var types: Set<String> = []
    for (index, role) in decision.roles.enumerated() {
      switch role {
      case .object(let use):
        let type = table.handleName(use.object)
        let isFirst = types.insert(type).inserted
        let isReceiver = decision.receiver?.index == index
        let name =
          isFirst && (use.retention == .result || isReceiver) ? SwiftNames.lowerCamel(words(of: type)) : names[index]
        result.append(
          Argument(
            name: name, kind: .handle(type: type), value: isReceiver ? .receiver : .parameter(names[index]),
            retention: use.retention, object: use.object, isOptional: use.isOptional))
      case .buffer(let use):
        guard let element = ElementTypes(table: table).plan(use.element) else { continue }
        result.append(
          Argument(
            name: names[index],
            kind: use.rows == nil ? .buffer(element: element.cType) : .rows(element: element.cType),
            value: .parameter(names[index]),
            retention: use.retention, object: nil))
      case .keptText(let use):
        var argument = Argument(
          name: names[index], kind: .buffer(element: use.unit?.cType ?? "CChar"), value: .parameter(names[index]),
          retention: use.retention, object: nil)
        argument.isText = use.unit == nil
        result.append(argument)
      case .options(let use):
        result.append(
          Argument(
            name: names[index] + "Memory", kind: .resource, value: .parameter(names[index]), retention: use.retention,
            object: nil, isOptional: use.isOptional))
      case .keptOutput(let output):
        guard let element = ElementTypes(table: table).plan(output.element),
          let count = CallableBuilder(decision, table).keptCountType(of: index)
        else { continue }
        var argument = Argument(
          name: names[index] + "Slot", kind: .output(element: element.cType, count: count),
          value: .parameter(names[index]), retention: .receiverUntilReplaced, object: nil)
        argument.slot = (output.after, element)
        argument.slotName = names[index]
        result.append(argument)
      case .stream(let use):
        result.append(
          Argument(
            name: names[index] + "File", kind: .resource, value: .parameter(names[index]), retention: use.retention,
            object: nil))
      case .list(let use):
        result.append(
          Argument(
            name: names[index] + "List", kind: .resource, value: .parameter(names[index]), retention: use.retention,
            object: nil))
      case .callback(let use):
        guard use.sharedContext == nil, use.retention.keepsAlive || use.release != nil,
          let plan = CallbackPlanner(table: table, use: use).plan()
        else { continue }
        let kind = StoredPlan.Kind.callback(plan.closure, isReplaceable: plan.keeping == .untilReplaced)
        result.append(
          Argument(
            name: storedName(names[index], plan, decision), kind: kind, value: .parameter(names[index]),
            retention: use.release == nil ? use.retention : .call, object: nil, isReleased: use.release != nil))
      case .callbackTable(let use):
        result.append(
          Argument(
            name: names[index] + "Table", kind: .list, value: .parameter(names[index]), retention: use.retention,
            object: nil, isReleased: use.release != nil))
      default:
        continue
      }
    }
    return result
  }
}

extension StoredPlan.Kind {
  var isCallback: Bool { if case .callback = self { true } else { false } }

  /// Whether C has the address of the place itself, so that nothing takes its place.
  var isFilled: Bool {
    switch self {
    case .callback, .output: true
    default: false
    }
  }
}

extension FunctionDecision {
  /// Whether closures among the arguments have that place for what they throw.
  fileprivate func catches(_ place: CallbackPlan.Catching) -> Bool { callbacks.contains { $0.catching == place } }

  /// Whether the caller has to show that the library is set up: no object that it works on keeps it so.
  var needsLifecycle: Bool {
    if draft.setsUpLibrary { return false }
    return newObject != nil ? !objects.contains { $0.use.retention == .result } && !copies : placement == .module
  }

  /// Whether the receiver keeps an argument from this call on.
  fileprivate var keepsForReceiver: Bool {
    roles.contains { $0.retention == .receiver || $0.retention == .receiverUntilReplaced }
  }

  /// The types of the objects that keep other arguments.
  fileprivate var keepingObjects: [ObjectType] {
    roles.compactMap(\.retention).compactMap { retention in
      if case .argument(let index) = retention, case .object(let use) = roles[index] { use.object } else { nil }
    }
  }

  /// Whether something has to stay alive after the call, or belongs to C from then on.
  var keepsAnything: Bool {
    roles.contains { role in
      switch role {
      case .object(let use): use.retention != .call
      case .buffer(let use): use.retention.keepsAlive
      case .keptText(let use): use.retention.keepsAlive
      case .options(let use): use.retention.keepsAlive
      case .list(let use): use.retention != .call
      case .stream(let use): use.retention != .call
      case .callback(let use): use.isKept
      case .callbackTable(let use): use.isKept
      case .keptOutput, .keptCount: true
      default: false
      }
    }
  }

  /// Whether the function makes a copy of its receiver.
  var copies: Bool {
    guard let receiver, let newObject else { return false }
    return receiver.use.object == newObject && receiver.use.retention != .result
      && draft.words.containsAny(of: Vocabulary.copy)
  }
}
