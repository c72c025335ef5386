import Annotations
import CModel

/// Holds what is said about members of structs against the headers.
struct FieldChecks {
  let conventions: Conventions

  private var library: Library { conventions.library }

  func diagnostics(_ entry: Entry<TypeAnnotation>, _ objects: [ObjectType]) -> [Diagnostic] {
    guard let first = entry.value.fields.first else { return [] }
    let records =
      objects.compactMap { object in if case .record(let id) = object { library.record(id) } else { nil } }
      .filter(\.isComplete) + unnamedByPointers(entry)
    guard !records.isEmpty else {
      return [
        .error("`\(entry.pattern)` is no struct with members in the headers", at: first.location)
      ]
    }
    return entry.value.fields.flatMap { field in
      // A pattern applies where it fits, and has to fit somewhere.
      let problems = records.map { self.problems(field, in: $0) }
      return entry.isExact || problems.allSatisfy { !$0.isEmpty } ? problems[0] : []
    }
  }

  /// Structs that no function has a pointer to are no objects.
  private func unnamedByPointers(_ entry: Entry<TypeAnnotation>) -> [CRecord] {
    let objects = Set(library.objects)
    return library.module.records.filter { record in
      record.isComplete && record.kind == .struct && !objects.contains(.record(record.id))
        && library.places[record.id] == nil && entry.matches(library.name(of: .record(record.id)))
    }
  }

  private func problems(_ entry: Entry<FieldAnnotation>, in record: CRecord) -> [Diagnostic] {
    switch library.member(at: entry.pattern, of: record.id) {
    case .found(let place): return problems(entry, place)
    case .missing(let name, let owner):
      let names = RecordNames.members(of: owner, library)
      let suggestion = didYouMean(name, among: names)
      return [
        .error(
          "`\(library.documentedName(ofRecord: owner.id))` has no member `\(name)`\(suggestion)", at: entry.location)
      ]
    case .plain(let member): return [.error("`\(member)` has no members", at: entry.location)]
    case .named(let other):
      let name = library.name(of: .record(other.id))
      return [.error("`\(entry.pattern)` is a member of a `\(name)`; say it in the entry of that", at: entry.location)]
    case nil: return []
    }
  }

  private func problems(_ entry: Entry<FieldAnnotation>, _ place: MemberLookup.Place) -> [Diagnostic] {
    let annotation = entry.value
    let type = place.field.type
    var problems: [Diagnostic] = []
    func forbid(_ condition: Bool, _ message: String, _ location: SourceLocation?) {
      guard condition else { return }
      problems.append(.error("`\(entry.pattern)` is a `\(Spelling.of(type))`, \(message)", at: location))
    }
    let pointer = library.pointer(type)
    if let text = annotation.text {
      forbid(
        !(pointer.map { library.isAnyCharacter($0.pointee) } ?? false), "not a pointer to characters",
        text.location)
    }
    if let count = annotation.count {
      forbid(pointer == nil, "not a pointer that has a count", count.location)
      problems += self.count(count, place)
    }
    if let enumeration = annotation.enumeration {
      problems += ConstantChecks(conventions: conventions).check(enumeration, heldBy: type, "`\(entry.pattern)`")
    }
    if let boolean = annotation.boolean {
      forbid(
        conventions.importer.integer(type) == nil, "not an integer that could be a truth value", boolean.location)
    }
    return problems + unions(entry, place)
  }

  /// A count is an integer beside the pointer.
  private func count(_ count: Located<String>, _ place: MemberLookup.Place) -> [Diagnostic] {
    guard Int(count.value) == nil else { return [] }
    guard let field = place.owner.fields.first(where: { $0.name == count.value }) else {
      let names = RecordNames.members(of: place.owner, library)
      let suggestion = didYouMean(count.value, among: names)
      return [
        .error(
          "`\(library.documentedName(ofRecord: place.owner.id))` has no member `\(count.value)`\(suggestion)",
          at: count.location)
      ]
    }
    if conventions.importer.integer(field.type) != nil, field.bitWidth == nil, place.owner.kind == .struct { return [] }
    return [.error("`\(count.value)` is a `\(Spelling.of(field.type))`, which counts nothing", at: count.location)]
  }

  /// What is said about unions and their members.
  private func unions(_ entry: Entry<FieldAnnotation>, _ place: MemberLookup.Place) -> [Diagnostic] {
    let isUnion = RecordNames.isUnion(place.field.type, library)
    let isInside = place.owner.kind == .union
    var problems: [Diagnostic] = []
    if let tag = entry.value.tag, !isUnion, !isInside {
      problems.append(.error("`\(entry.pattern)` is neither a union nor a member of one", at: tag.location))
    }
    if let when = entry.value.when.first, !isInside {
      problems.append(.error("`\(entry.pattern)` is no member of a union", at: when.location))
    }
    guard problems.isEmpty, isUnion || isInside, let record = library.record(place.record) else { return problems }
    let tags = record.fields.filter { TaggedUnion.enumeration(of: $0, in: record, conventions) != nil }
    if let tag = entry.value.tag, !tags.contains(where: { $0.name == tag.value }) {
      let isMember = record.fields.contains { $0.name == tag.value }
      problems.append(
        .error(
          isMember
            ? "`\(tag.value)` holds no values of an enum; say of which, by its `enumeration`"
            : "`\(library.documentedName(ofRecord: record.id))` has no member `\(tag.value)`", at: tag.location))
    }
    let constants = tags.compactMap { TaggedUnion.enumeration(of: $0, in: record, conventions) }.flatMap(\.constants)
      .map(\.name)
    for when in entry.value.when where !constants.contains(where: { SymbolPattern.matches(when.value, $0) }) {
      let suggestion = didYouMean(when.value, among: constants)
      problems.append(.error("no tag beside the union has a constant `\(when.value)`\(suggestion)", at: when.location))
    }
    return problems
  }
}

/// What checks ask about structs and unions.
private enum RecordNames {
  static func members(of record: CRecord, _ library: Library) -> [String] {
    record.fields.flatMap { field -> [String] in
      if let name = field.name { return [name] }
      guard case .record(let id) = field.type, let inner = library.record(id) else { return [] }
      return members(of: inner, library)
    }
  }

  static func isUnion(_ type: CType, _ library: Library) -> Bool {
    guard case .record(let id) = library.resolve(type) else { return false }
    return library.record(id)?.kind == .union
  }
}
