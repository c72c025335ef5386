import Annotations
import BindingPlan
import CModel

/// The Swift types that stand for C's, with their names, before any of their members is planned.
struct TypeTable: Sendable {
  let conventions: Conventions
  private(set) var importer: SwiftImporter
  let names: SwiftNames
  /// Names of the handles that own.
  private(set) var handles: [ObjectType: String] = [:]
  /// Names of the views, and the type that owns what each is a view of.
  private(set) var views: [ObjectType: (name: String, parent: ObjectType)] = [:]
  /// Names of what C lends to closures, and whether it does so as const.
  private(set) var lent: [ObjectType: (name: String, isConst: Bool)] = [:]
  private(set) var records: [String: String] = [:]
  /// Names of the enums that stand for a union and its tag, by the id of the struct around it and the union's name.
  private var variants: [String: [String?: String]] = [:]
  private(set) var enumerations: [String: String] = [:]
  /// Names of the enumerations of successes, for status types with several.
  private(set) var outcomes: [StatusType: String] = [:]
  /// Types of which C takes an object over.
  let consumable: Set<ObjectType>
  /// Of those, the types on whose objects others may depend.
  let leased: Set<ObjectType>
  /// Those whose objects a closure may try to close or hand over while C works on them, or to take once more.
  let reentered: Set<ObjectType>
  /// Types with views of their parts, or parts that calls lend to closures, and functions that may invalidate those.
  let mutable: Set<ObjectType>
  /// The functions that end what the wrapped creates of a type make.
  private let used: [ObjectType: [DestroyFunction]]
  /// For each type of cursors, that of the values that they go through, which belong to what such a value does that the cursor keeps.
  let keptParts: [ObjectType: ObjectType]
  let errorName: String
  /// The name of the class that stands for the library's set-up; nil where it needs none.
  private(set) var lifecycleName: String?
  /// The name of the type of constants that belong to no other.
  private(set) var constantsName = ""
  let libraryName: String

  init(_ conventions: Conventions, _ decisions: [FunctionDecision]) {
    self.conventions = conventions
    names = SwiftNames(library: conventions.library)
    used = Self.used(decisions, conventions)
    libraryName = Self.libraryName(conventions)
    let plainErrorName = libraryName + "Error"
    errorName = ReservedNames.types.contains(plainErrorName) ? libraryName + "LibraryError" : plainErrorName
    let consumed = decisions.flatMap(\.objects).filter { $0.use.retention.isConsumed }.map(\.use.object)
    consumable = Set(consumed).union(conventions.closing.keys)
    let views = ViewRoots(decisions.map(\.draft), conventions)
    let parents = views.roots
    keptParts = views.keptParts
    let kept = decisions.flatMap(\.objects).filter { $0.use.retention.keepsAlive }.map(\.use.object)
    leased = consumable.intersection(kept + kept.compactMap { parents[$0] })
    let enclosing = decisions.filter { $0.draft.scope != nil }.compactMap { $0.receiver?.use.object }
    reentered = Self.reentered(consumable, decisions).union(enclosing)
      .filter { conventions.handles[$0]?.ownership == .shared }
    let lenders = decisions.filter { $0.callbacks.contains(where: \.lendsDuringCall) }
      .compactMap { $0.receiver?.use.object }
    mutable = Set(decisions.flatMap { $0.draft.invalidatedObjects(conventions) })
      .intersection(Array(parents.values) + lenders)
    importer = conventions.importer
    var taken: Set<String> = [errorName]
    nameHandles(decisions, parents, &taken)
    if conventions.annotations.lifecycle.initialize != nil { lifecycleName = claim(libraryName + "Library", &taken) }
    nameValues(decisions, &taken)
    nameOutcomes(decisions, &taken)
    constantsName = claim(libraryName + "Constants", &taken)
    importer.declaredNames = taken
  }

  /// The Swift name of the type of an object that is passed or returned as owned.
  func handleName(_ object: ObjectType) -> String { handles[object] ?? views[object]?.name ?? lent[object]?.name ?? "" }

  /// The functions that end objects of the type, where those that are made do not all end in the same way.
  func endings(of object: ObjectType) -> [DestroyFunction] {
    let used = used[object] ?? []
    return used.count > 1 ? used : []
  }

  /// The one function that ends every object of the type.
  func destroy(of object: ObjectType) -> DestroyFunction? {
    used[object]?.first ?? conventions.handles[object]?.destroy
  }

  /// What the plan calls the function that ends the object which a call makes; nil where the type has but one.
  func endingName(of decision: FunctionDecision) -> String? {
    guard let object = decision.newObject, let ending = conventions.ending(of: decision),
      endings(of: object).contains(ending)
    else { return nil }
    return Self.endingName(ending)
  }

  static func endingName(_ function: DestroyFunction) -> String { SwiftNames.lowerCamel(words(of: function.name)) }

  private static func used(_ decisions: [FunctionDecision], _ conventions: Conventions) -> [ObjectType:
    [DestroyFunction]]
  {
    var used: [ObjectType: [DestroyFunction]] = [:]
    for decision in decisions {
      guard let object = decision.newObject, let ending = conventions.ending(of: decision),
        used[object]?.contains(ending) != true
      else { continue }
      used[object, default: []].append(ending)
    }
    return used
  }

  /// The importer's type of a struct that is set up in place.
  func storageType(of object: ObjectType) -> String {
    guard case .record(let id) = object, let name = importer.name(ofRecord: id) else { return "" }
    return importer.qualified(name)
  }

  func isUnique(_ object: ObjectType) -> Bool { conventions.handles[object]?.ownership == .unique }

  /// Whether each use of the type's objects can throw. Views are always of owned objects, so this is no recursion.
  ///
  /// The compiler refuses uses of a unique object that was consumed, so that none needs a check.
  func isRevocable(_ object: ObjectType) -> Bool {
    if handles[object] != nil { return consumable.contains(object) && !isUnique(object) }
    return views[object] == nil ? lent[object] != nil : isViewRevocable(object)
  }

  func isViewRevocable(_ object: ObjectType) -> Bool {
    guard let parent = views[object]?.parent else { return false }
    return mutable.contains(parent) || consumable.contains(parent)
  }

  private static func libraryName(_ conventions: Conventions) -> String {
    if let name = conventions.annotations.library?.value { return name }
    let module = conventions.library.module.name
    let second = module.dropFirst().first
    let base = module.hasPrefix("C") && second?.isUppercase == true ? String(module.dropFirst()) : module
    return base.prefix(1).uppercased() + base.dropFirst()
  }

  /// Any call may call a closure that C keeps; a closure that C does not keep is called by the call that got it.
  private static func reentered(
    _ consumable: Set<ObjectType>, _ decisions: [FunctionDecision]
  ) -> Set<ObjectType> {
    let calling = decisions.filter { !$0.callbacks.isEmpty }
    if calling.contains(where: { $0.callbacks.contains(where: \.isKept) }) { return consumable }
    return consumable.intersection(calling.flatMap(\.objects).map(\.use.object))
  }

  private mutating func nameHandles(
    _ decisions: [FunctionDecision], _ parents: [ObjectType: ObjectType], _ taken: inout Set<String>
  ) {
    var used = Set(decisions.flatMap(\.objects).map(\.use.object)).union(decisions.compactMap(\.newObject))
      .union(decisions.compactMap(\.retainedObject))
    used.formUnion(used.compactMap { conventions.handles[$0]?.destroy.context })
    let lendings = decisions.flatMap(\.callbacks).flatMap(\.signature.lentObjects)
    for object in conventions.library.objects {
      if conventions.handles[object] != nil, used.contains(object) {
        handles[object] = claim(name(of: object), &taken)
      }
      if let parent = parents[object] {
        let base = name(of: object)
        views[object] = (claim(handles[object] == nil ? base : base + "View", &taken), parent)
      }
      let lendings = lendings.filter { $0.object == object }
      if !lendings.isEmpty {
        let base = name(of: object)
        let isAlone = handles[object] == nil && views[object] == nil
        lent[object] = (claim(isAlone ? base : "Lent" + base, &taken), lendings.contains(where: \.isConst))
      }
    }
  }

  private func name(of object: ObjectType) -> String {
    let cName = conventions.library.name(of: object)
    if case .record(let id) = object, conventions.library.kinds[id] != nil { return cName }
    return conventions.annotations.resolvedType(for: cName)?.name?.value ?? names.typeName(cName)
  }

  private mutating func nameValues(_ decisions: [FunctionDecision], _ taken: inout Set<String>) {
    let library = conventions.library
    let importer = conventions.importer
    for record in library.module.records where conventions.records[record.id] != nil {
      guard let cName = importer.name(ofRecord: record.id) else { continue }
      let name = claim(recordName(record, cName), &taken)
      records[record.id] = name
      nameVariants(of: record, name, &taken)
    }
    for record in library.module.records {
      if let name = handles[.record(record.id)] { nameVariants(of: record, name, &taken) }
    }
    for enumeration in library.module.enumerations where conventions.isSwiftType(enumeration: enumeration.id) {
      guard let cName = importer.name(ofEnumeration: enumeration.id) else { continue }
      enumerations[enumeration.id] = claim(annotatedName(cName) ?? names.typeName(cName), &taken)
    }
    for family in library.families { enumerations[family.id] = claim(family.name, &taken) }
  }

  /// The name of the enum that stands for a union of a struct.
  func variant(_ tagged: TaggedUnion, of record: String) -> String? { variants[record]?[tagged.union.name] }

  private mutating func nameVariants(of record: CRecord, _ name: String, _ taken: inout Set<String>) {
    for tagged in TaggedUnion.each(in: record, conventions).compactMap(\.tagged) {
      variants[record.id, default: [:]][tagged.union.name] = claim(
        name + SwiftNames.upperCamel(words(of: tagged.union.name ?? "content")), &taken)
    }
  }

  /// A struct without a name of its own is named after the one that it is in, and its place there.
  private func recordName(_ record: CRecord, _ cName: String) -> String {
    guard let place = conventions.library.places[record.id] else {
      return annotatedName(cName) ?? names.typeName(cName)
    }
    let (outer, _) = conventions.library.enclosure(of: record.id)
    let outerName = importer.name(ofRecord: outer) ?? ""
    let base = handles[.record(outer)] ?? annotatedName(outerName) ?? names.typeName(outerName)
    return base + SwiftNames.upperCamel(words(of: place.member ?? ""))
  }

  private mutating func nameOutcomes(_ decisions: [FunctionDecision], _ taken: inout Set<String>) {
    for decision in decisions {
      guard case .outcome(let type) = decision.result, outcomes[type] == nil else { continue }
      outcomes[type] = claim(libraryName + "Outcome", &taken)
    }
  }

  private func annotatedName(_ cName: String) -> String? {
    conventions.annotations.resolvedType(for: cName)?.name?.value
  }

  /// A name that nothing else has, with the library's in front of one that generated code needs for something else.
  private func claim(_ name: String, _ taken: inout Set<String>) -> String {
    let name = ReservedNames.types.contains(name) ? libraryName + name : name
    var candidate = name
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(name)\(number)"
      number += 1
    }
    return candidate
  }
}
