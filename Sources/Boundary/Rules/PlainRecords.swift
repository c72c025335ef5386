import BindingPlan
import CModel

/// Finds the structs that are plain values: copying one copies everything that it means.
///
/// **Shape.** A complete struct with a tag or typedef, whose members are numbers, bit-fields, enums, plain structs, arrays of those, text
/// behind a `const char *`, and members of anonymous structs; a union with its tag. The last may be an array without a length, if another member counts it.
///
/// **Evidence.** The type itself; the annotation `skip` takes a struct out. For text: `const`, no name that bytes have, and no member that may
/// be its length. For an array without a length: the one member that is named for a count of elements.
///
/// **Why this is sound.** Without a pointer inside there is nothing to own, to free, or to outlive it; text is copied while C's is there. A
/// struct that something destroys is a handle, not a value, whatever its members are. What is large, or goes on beyond its type, never
/// stands on a stack.
///
/// **Where a naive version is wrong.** `stbtt_pack_context` has plain members beside a pointer to memory that it owns; `cmsg_len` counts the
/// struct itself together with the bytes behind it; of a `TidyDoc`, `struct { int _opaque; }` is the beginning, as `names[1]` beside
/// `count` is; `struct iovec`-like pairs of `const char *` and a length have no NUL, also where one of
/// the two is a member of a struct inside (`MemberLengths`).
struct PlainRecords {
  let conventions: Conventions

  /// Arrays beyond this length are not imported by Swift.
  static let longestImportedArray = 4096
  /// A few copies of a larger struct would be too much for the stack of a thread.
  static let largestOnStack = 16384
  /// An initializer with more parameters is of no use to anybody, nor to a compiler; and a Swift value holds the members of
  /// the structs in it, where arrays are elsewhere.
  static let mostMembers = 256

  private var library: Library { conventions.library }
  private var importer: SwiftImporter { conventions.importer }

  /// By `CRecord.id`.
  func find() -> [String: RecordPlan.Place] {
    var found: [String: RecordPlan.Place] = [:]
    var sizes: [String: Int] = [:]
    var undecided = library.module.records.filter {
      $0.kind == .struct && $0.isComplete && $0.origin.belongsToModule && !$0.fields.isEmpty
        && importer.importsMembers(ofRecord: $0.id) && !library.isDeprecated($0)
        && conventions.handles[.record($0.id)] == nil && !hidesMore($0)
    }
    // A struct stands behind those that it contains, but for those that are declared inside it.
    var count = -1
    while count != undecided.count {
      count = undecided.count
      undecided.removeAll { record in
        let size = size(record, sizes)
        guard size <= Self.mostMembers, let place = place(record, found) else { return false }
        found[record.id] = place
        sizes[record.id] = size
        return true
      }
    }
    return found
  }

  /// Whether the member of a struct that is a plain value but for other members is one itself.
  func isPlain(_ field: CField, in record: CRecord) -> Bool {
    guard field.name != nil else { return false }
    let place = place(field, at: field.name, in: record, isLast: false, conventions.records)
    return place == .stack || place == .stackFromC
  }

  /// Whether the member of a struct has a form in Swift, be it of its own.
  func hasForm(_ field: CField, in record: CRecord, _ found: [String: RecordPlan.Place]) -> Bool {
    place(field, at: field.name, in: record, isLast: field == record.fields.last, found) != nil
  }

  /// Whether all that a union holds can be read; nothing of it is behind a pointer, unless `followsPointers`.
  func areValues(_ union: TaggedUnion, in record: CRecord, followsPointers: Bool) -> Bool {
    union.cases.compactMap(\.member).allSatisfy { member in
      guard let place = payload(member, at: union.path(of: member), in: record, conventions.records) else {
        return false
      }
      return place == .stack || followsPointers
    }
  }

  /// How many members there are, with those of the structs inside.
  private func size(_ record: CRecord, _ sizes: [String: Int]) -> Int {
    record.fields.reduce(0) { size, field in
      guard case .record(let id) = library.resolve(field.type) else { return size + 1 }
      return size + (sizes[id] ?? library.record(id)?.fields.count ?? 1)
    }
  }

  private func place(_ record: CRecord, _ found: [String: RecordPlan.Place]) -> RecordPlan.Place? {
    guard let members = RecordMembers(record, conventions), !members.fields.isEmpty || !members.unions.isEmpty else {
      return nil
    }
    var places: [RecordPlan.Place] = []
    for (payload, union) in members.payloads {
      guard let place = self.payload(payload, at: union.path(of: payload), in: record, found) else { return nil }
      places.append(place)
    }
    for (index, member) in members.fields.enumerated() {
      let isLast = index == members.fields.count - 1
      guard let place = place(member, at: member.name, in: record, isLast: isLast, found) else { return nil }
      places.append(place)
    }
    guard places.contains(.memory) || (record.size ?? 0) > Self.largestOnStack else {
      return places.contains(.stackFromC) || conventions.fields.leavesOut(record.id) ? .stackFromC : .stack
    }
    // Of these the importer makes accessors, which copy the whole struct.
    let isDirect = members.unions.isEmpty && record.fields.allSatisfy { $0.name != nil && $0.bitWidth == nil }
    return isDirect && members.fields.allSatisfy { $0.bitOffset.map { $0 % 8 == 0 } ?? false } ? .memory : nil
  }

  private func place(
    _ member: CField, at path: String?, in record: CRecord, isLast: Bool, _ found: [String: RecordPlan.Place]
  ) -> RecordPlan.Place? {
    if member.bitWidth != nil {
      return library.resolve(member.type) == .boolean || importer.integer(member.type) != nil ? .stack : nil
    }
    switch library.resolve(member.type) {
    case .boolean: return .stack
    case .integer: return importer.integer(member.type) != nil ? .stack : nil
    case .floating: return importer.floating(member.type) != nil ? .stack : nil
    case .enumeration(let id): return conventions.isSwiftType(enumeration: id) ? .stack : nil
    case .record(let id):
      guard let place = found[id], place != .memory || !goesOn(id) else { return nil }
      // What Swift does not have of it, only what set up the whole struct can have set.
      if conventions.fields.leavesOut(id), conventions.options[record.id] == nil { return nil }
      return place == .stackFromC && MemberLengths(record, conventions).countsText(in: member, id) ? nil : place
    case .array(let array): return place(array, member, in: record, isLast: isLast, found)
    case .pointer(let pointer):
      guard let pointed = PointedField(member, at: path, in: record, conventions) else {
        return isText(pointer, member, in: record) ? .stackFromC : nil
      }
      if case .elements(let element?) = pointed.contents { return isElement(element, found) ? .stackFromC : nil }
      return .stackFromC
    default: return nil
    }
  }

  private func place(
    _ array: CArray, _ member: CField, in record: CRecord, isLast: Bool, _ found: [String: RecordPlan.Place]
  ) -> RecordPlan.Place? {
    guard isElement(array.element, found) else { return nil }
    guard let count = array.count, count > 0 else {
      return isLast && library.countField(of: member, in: record) != nil ? .memory : nil
    }
    return count > Self.longestImportedArray ? .memory : .stack
  }

  /// What one value of an enum's case can be: no array whose elements need a memory of their own.
  private func payload(
    _ member: CField, at path: String, in record: CRecord, _ found: [String: RecordPlan.Place]
  ) -> RecordPlan.Place? {
    let place = place(member, at: path, in: record, isLast: false, found)
    return place == .memory ? nil : place
  }

  private func isElement(_ type: CType, _ found: [String: RecordPlan.Place]) -> Bool {
    switch library.resolve(type) {
    case .integer: importer.integer(type) != nil
    case .floating: importer.floating(type) != nil
    case .record(let id): found[id] == .stack
    default: false
    }
  }

  /// Whether C goes on reading behind what the type shows: the one member of an opaque struct that wants a definition is called what it
  /// is, and before C99 an array without a length had one element, beside a member that counts them.
  private func hidesMore(_ record: CRecord) -> Bool {
    if record.fields.count == 1, let name = record.fields[0].name {
      return Self.standIns.contains(words(of: name).joined()) && !isHeld(record.id)
    }
    guard let last = record.fields.last, case .array(let array) = library.resolve(last.type), array.count == 1 else {
      return false
    }
    return library.countField(of: last, in: record) != nil
  }

  private static let standIns: Set<String> = ["opaque", "dummy", "unused", "private", "priv", "hidden", "placeholder"]

  /// Whether a struct is anywhere in C by itself, so that it is no larger than its type says.
  private func isHeld(_ id: String) -> Bool {
    func isIt(_ type: CType) -> Bool { library.resolve(type) == .record(id) }
    return library.functions.contains { function in
      isIt(function.result) || function.parameters.contains { isIt($0.type) }
    }
  }

  /// Whether a struct ends with an array without a length, and so can be no part of another.
  private func goesOn(_ id: String) -> Bool { library.record(id).map(library.endsOpen) ?? false }

  private static let bytes: Set<String> = [
    "data", "buf", "buffer", "bytes", "ptr", "p", "mem", "memory", "block", "chunk", "blob", "contents", "payload",
    "packet", "raw", "body", "next", "in", "out", "begin", "end", "start", "cur", "pos", "first", "last", "head",
    "tail",
    "s", "e", "b", "token", "lexeme", "pixels", "pixel", "image", "bitmap", "samples", "digest", "hash", "signature",
    "bits",
  ]

  /// Text ends with a NUL where nothing else says how long it is.
  /// Whether the member of a struct is taken for text by its type and the names.
  func isText(_ member: CField, in record: CRecord) -> Bool {
    library.pointer(member.type).map { isText($0, member, in: record) } ?? false
  }

  private func isText(_ pointer: CPointer, _ member: CField, in record: CRecord) -> Bool {
    guard pointer.isPointeeConst, !pointer.isPointeeVolatile, pointer.bounds == nil,
      library.isCharacter(pointer.pointee),
      !words(of: member.name ?? "").containsAny(of: Self.bytes)
    else { return false }
    return !MemberLengths(record, conventions).hasAny
  }
}

extension Library {
  /// The members of a struct, those of its anonymous structs in their place, without padding; nil where there is an anonymous
  /// union.
  func members(of record: CRecord) -> [CField]? {
    var members: [CField] = []
    for field in record.fields {
      if field.name != nil {
        members.append(field)
      } else if case .record(let id) = field.type, let inner = self.record(id) {
        guard inner.kind == .struct, let nested = self.members(of: inner) else { return nil }
        members += nested.map { member in
          var member = member
          member.bitOffset = field.bitOffset.flatMap { outer in member.bitOffset.map { outer + $0 } }
          return member
        }
      }
    }
    return members
  }

  private func singular(_ word: String) -> String {
    if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    return word.hasSuffix("s") ? String(word.dropLast()) : word
  }

  /// Whether a struct goes on beyond its type.
  func endsOpen(_ record: CRecord) -> Bool {
    guard let last = record.fields.last, case .array(let array) = resolve(last.type) else { return false }
    return (array.count ?? 0) == 0
  }

  /// The member with the number of elements of an array without a length: the one that `counted_by` names, where the header has
  /// that. Else `length` and `size` may count bytes, and the struct itself; what has a word more than the array may count something
  /// else, as `ref_count` does.
  func countField(of member: CField, in record: CRecord) -> CField? {
    let integers = record.fields.filter { field in
      if case .integer = resolve(field.type) { field.name != nil && field.bitWidth == nil } else { false }
    }
    if let counted = member.countedBy { return integers.first { $0.name == counted } }
    let counting: Set<String> = ["count", "n", "num", "cnt", "nelem", "nelems", "nitems"]
    let elements: Set<String> = Set(words(of: member.name ?? "").map(singular)).union([
      "item", "element", "elem", "entry",
    ])
    let counts = integers.filter { field in
      let words = words(of: field.name ?? "")
      return words.containsAny(of: counting)
        && words.allSatisfy { counting.contains($0) || $0 == "of" || elements.contains(singular($0)) }
    }
    return counts.count == 1 ? counts[0] : nil
  }
}

extension CField {
  /// What `counted_by` says of an array without a length, which is no pointer: the name of a member, or an expression that has none.
  fileprivate var countedBy: String? {
    let spelling = CBounds.Kind.countedBy.rawValue + "("
    for case .other(let text) in attributes where text.hasPrefix(spelling) {
      return String(text.dropFirst(spelling.count).dropLast())
    }
    return nil
  }
}
