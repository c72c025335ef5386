import Annotations
import CModel

/// Finds the structs that are nodes of linked lists, which become arrays in Swift.
///
/// **Shape.** `struct list { char *data; struct list *next; }`, or with members of plain values in place of the text, and a
/// function that frees all of it.
///
/// **Evidence.** A member named `next` that points to the struct itself, and none that points to a child or parent; a destroy
/// (`CreateDestroyPair`) that is named, or documented, for freeing a whole list. The annotation `list` decides.
///
/// **Why this is sound.** What the nodes hold is copied before the list is freed, once, by its own function. A list that C gets is built
/// by the library's own function, one text after the other; when that fails, what was built is freed.
///
/// **Where a naive version is wrong.** `curl_slist_free_all` frees every node, `json_decref` one; a node of a tree has a `next` and `children`;
/// `curl_slist_append` returns NULL on failure, and the list that it was given is still the caller's; a node with a `const char *` points to
/// the very text that was appended.
struct LinkedLists {
  let conventions: Conventions

  private var library: Library { conventions.library }

  func find() -> [ObjectType: LinkedList] {
    var lists: [ObjectType: LinkedList] = [:]
    for (object, convention) in conventions.handles where convention.destroy.isSimple {
      guard case .record(let id) = object, let record = library.record(id), let list = list(record, convention) else {
        continue
      }
      lists[object] = list
    }
    return lists
  }

  private func list(_ record: CRecord, _ convention: HandleConvention) -> LinkedList? {
    let annotation = conventions.annotations.resolvedType(for: library.name(of: convention.object))?.list?.value
    guard annotation != false, record.isComplete, convention.ownership == .shared, !convention.isInPlace,
      conventions.importer.importsMembers(ofRecord: record.id), let next = next(record, convention.object),
      let contents = contents(record, next, convention.object)
    else { return nil }
    guard let evidence = annotation == true ? Evidence(.annotation, "`list: true`") : freesAll(convention) else {
      return nil
    }
    return LinkedList(
      record: record.id, next: next, contents: contents, free: convention.destroy.name,
      append: ownsTexts(record, contents) ? append(convention.object) : nil, evidence: evidence)
  }

  /// The member that points to the next node, where the struct hangs in nothing but a list.
  private func next(_ record: CRecord, _ object: ObjectType) -> String? {
    let links = record.fields.filter { library.objectPointer($0.type)?.object == object }
    let next = links.filter { words(of: $0.name ?? "").contains("next") }
    guard next.count == 1, links.allSatisfy({ isLink($0) }) else { return nil }
    return next[0].name
  }

  private func isLink(_ field: CField) -> Bool {
    words(of: field.name ?? "").containsAny(of: ["next", "prev", "previous"])
  }

  private func contents(_ record: CRecord, _ next: String, _ object: ObjectType) -> LinkedList.Contents? {
    let fields = record.fields.filter { library.objectPointer($0.type)?.object != object }
    if fields.count == 1, let name = fields[0].name, fields[0].bitWidth == nil,
      library.characters(fields[0].type) != nil
    {
      return .texts(member: name)
    }
    let plain = PlainRecords(conventions: conventions)
    guard !fields.isEmpty, fields.allSatisfy({ plain.isPlain($0, in: record) }) else { return nil }
    return .records
  }

  /// Whether the nodes own their texts, so that appending one copies it. A pointer to const is one to somebody else's text.
  private func ownsTexts(_ record: CRecord, _ contents: LinkedList.Contents) -> Bool {
    guard case .texts(let member) = contents, let field = record.fields.first(where: { $0.name == member }) else {
      return false
    }
    return library.pointer(field.type)?.isPointeeConst == false
  }

  private func freesAll(_ convention: HandleConvention) -> Evidence? {
    let whole: Set<String> = ["all", "list", "slist", "chain", "lists", "enumeration"]
    let name = convention.destroy.name
    if let word = words(of: name).first(where: whole.contains) {
      return Evidence(.naming, "it has a `next`, and `\(name)` frees “\(word)”")
    }
    let comment = library.function(name)?.comment?.lowercased() ?? ""
    let said = comment.split { !$0.isLetter }.map(String.init)
    guard said.contains("list"), said.containsAny(of: ["all", "whole", "entire", "every", "complete"]) else {
      return nil
    }
    return Evidence(.documentation, "it has a `next`, and the comment of `\(name)` speaks of a whole list")
  }

  /// `list *list_append(list *, const char *)`.
  private func append(_ object: ObjectType) -> String? {
    library.functions.first { function in
      guard function.parameters.count == 2, !function.type.isVariadic,
        library.objectPointer(function.result).map({ $0.object == object && !$0.isConst }) == true,
        library.objectPointer(function.parameters[0].type)?.object == object,
        library.characters(function.parameters[1].type) != nil,
        library.pointer(function.parameters[1].type)?.isPointeeConst == true
      else { return false }
      return library.strippedWords(function).contains("append")
    }?.name
  }
}

/// A struct that is a node of a linked list.
struct LinkedList: Equatable, Sendable {
  enum Contents: Equatable, Sendable {
    /// A member points to a text.
    case texts(member: String)
    /// All members but those that link the nodes.
    case records

    var isTexts: Bool { self != .records }
  }

  /// `CRecord.id`.
  var record: String
  /// The member that points to the next node.
  var next: String
  var contents: Contents
  /// The function that frees all nodes.
  var free: String
  /// The function that adds a text at the end.
  var append: String?
  var evidence: Evidence

  /// The contents of a list that C hands out; of one that stays C's where `isOwned` is false.
  func memory(isOwned: Bool, _ library: Library) -> CopiedMemory {
    let deallocator = isOwned ? Deallocator(free, frees: CPointer(to: .record(record)), library) : nil
    return CopiedMemory(contents: .linked(self), deallocator: deallocator)
  }
}

/// The functions of a list that wrappers call, and that nobody else may.
///
/// **Shape.** The function that appends to a list, and the one that frees it.
///
/// **Evidence.** `LinkedLists`.
///
/// **Why this is sound.** It only leaves out.
///
/// **Where a naive version is wrong.** `curl_slist_append` as a function of Swift's would hand out a list that another array owns.
struct ListFunctions: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    let name = draft.function.name
    guard let list = conventions.lists.values.first(where: { $0.append == name || $0.free == name }) else { return }
    let type = conventions.library.name(of: .record(list.record))
    draft.refuse("no function that is wrapped takes or gives out a list of `\(type)`")
  }

  /// Gives them to the functions that need them.
  static func absorb(_ drafts: inout [FunctionDraft], _ conventions: Conventions) {
    for list in conventions.lists.values {
      let user = drafts.first { draft in
        draft.isOpen && draft.parameters.contains { if case .list(let use)? = $0 { use.list == list } else { false } }
      }?.function.name
      guard let user else { continue }
      let evidence = Evidence(.type, "it makes or frees the list that `\(user)` gets")
      for index in drafts.indices where [list.append, list.free].contains(drafts[index].function.name) {
        drafts[index].absorb(inWrapperOf: user, evidence)
      }
    }
  }
}
