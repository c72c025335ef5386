import Annotations
import CModel

/// Reads what a callback is called with, and what it returns.
///
/// **Shape.** Numbers, enums, plain structs by value; text; elements with a count; space for elements with a count.
///
/// **Evidence.** As for functions, with the direction turned around: a pointer to const is C's memory, a count beside it its extent.
///
/// **Why this is sound.** What C lends is copied before the closure sees it. What the closure returns is written no further than
/// C says there is space. A number that only may be the length (`number`, `n`) is not taken for it: here a wrong length makes
/// Swift read past the end; and a buffer that lacks its `const` is not one to be filled.
///
/// **Where a naive version is wrong.** `sqlite3_exec` hands over two arrays and one count; `git_packbuilder_foreach` a `void *buf`
/// that is to be read; a `void *` besides the context is anything; an
/// object that is handed over may be the callback's to destroy.
struct CallbackReader {
  private let name: String
  private let type: CFunctionType?
  private let draft: FunctionDraft
  private let conventions: Conventions
  /// The callback as if it were a function by itself, for the rules about counts.
  private let inner: FunctionDraft
  private var library: Library { conventions.library }

  /// The typedefs that the callback's type is spelled with.
  private let typedefs: [String]
  private let annotations: [Entry<CallbackParameterAnnotation>]
  private let annotation: CallbackAnnotation

  init(draft: FunctionDraft, index: Int, conventions: Conventions) {
    self.init(
      draft: draft, name: draft.parameterName(index), type: draft.function.parameters[index].type,
      annotation: draft.parameterAnnotation(index).callback, conventions: conventions)
  }

  /// A callback that the function gets in some other way than as a parameter of its own.
  init(
    draft: FunctionDraft, name: String, type functionPointer: CType,
    annotation: CallbackAnnotation = CallbackAnnotation(), conventions: Conventions
  ) {
    self.annotation = annotation
    annotations = annotation.parameters
    self.draft = draft
    self.conventions = conventions
    self.name = name
    type = conventions.library.callback(functionPointer)
    typedefs = conventions.library.typedefChain(functionPointer)
    let function = CFunction(
      name: "callback", type: type ?? CFunctionType(parameters: [], result: .void), origin: draft.function.origin)
    inner = FunctionDraft(function, annotation: FunctionAnnotation(), library: conventions.library)
  }

  func signature() throws(UnsuitedCallback) -> CallbackSignature {
    guard let type, type.hasPrototype, !type.isVariadic else {
      throw unsuited("is called with arguments that have no types")
    }
    let result = try result(type)
    var arguments: [CallbackSignature.Argument?] = Array(repeating: nil, count: type.parameters.count)
    let contextSource = contextSource(type)
    if contextSource == nil { arguments[try context(type)] = .context }
    for (index, argument) in try returned() { arguments[index] = argument }
    for index in arguments.indices where arguments[index] == nil {
      guard let (argument, count) = try pointer(index) else { continue }
      arguments[index] = argument
      if let count { arguments[count] = .count }
      switch argument {
      case .buffer(_, _, let unit?): arguments[unit] = .unit
      case .output(_, let capacity, let unit?):
        arguments[unit] = .unit
        arguments[capacity] = .space(unit: unit)
      default: break
      }
    }
    var complete: [CallbackSignature.Argument] = []
    for (index, argument) in arguments.enumerated() {
      if let argument { complete.append(argument) } else { complete.append(try scalar(index)) }
    }
    let unspelled = type.parameters.first { parameter in
      conventions.importer.callbackParameterType(parameter.type, plainRecords: Set(conventions.records.keys)) == nil
    }
    if let unspelled { throw unsuited("gets a `\(Spelling.of(unspelled.type))`, which Swift cannot name") }
    let writes = complete.contains { argument in
      switch argument {
      case .output: true
      case .returned(let elements): elements.count == nil
      default: false
      }
    }
    return CallbackSignature(
      type: named(type), arguments: complete, result: writes && result == .integer ? .count : result,
      contextSource: contextSource)
  }

  /// The parameters through which the callback returns elements.
  private func returned() throws(UnsuitedCallback) -> [Int: CallbackSignature.Argument] {
    var found: [Int: CallbackSignature.Argument] = [:]
    do throws(UnsuitedCallback) {
      if let result = try ReturnedMemory.read(resultOf: inner, annotation, conventions), let count = result.count {
        found[count] = .returnedCount
      }
      for entry in annotations where entry.value.output?.value == true {
        guard let index = inner.index(ofParameter: entry.pattern),
          ReturnedMemory.takesAddress(inner.function.parameters[index].type, library)
        else { continue }
        guard found.isEmpty else { throw UnsuitedCallback(reason: "returns several things") }
        let elements = try ReturnedMemory.read(entry.value, index, of: inner, annotation, conventions)
        found[index] = .returned(elements)
        if let count = elements.count { found[count] = .returnedCount }
      }
    } catch {
      throw unsuited(error.reason, annotation: error.annotation)
    }
    return found
  }

  /// The callback's type, with the names that the annotations give its parameters.
  private func named(_ type: CFunctionType) -> CFunctionType {
    var type = type
    for entry in annotations {
      guard let name = entry.value.name?.value, let index = inner.index(ofParameter: entry.pattern) else { continue }
      type.parameters[index].name = name
    }
    return type
  }

  /// The parameter with a lent object through which C gives the context out.
  private func contextSource(_ type: CFunctionType) -> Int? {
    guard !type.parameters.contains(where: { library.isUntypedPointer($0.type) }) else { return nil }
    return type.parameters.firstIndex { parameter in
      library.objectPointer(parameter.type).map { conventions.lentContexts[$0.object] != nil } ?? false
    }
  }

  private func context(_ type: CFunctionType) throws(UnsuitedCallback) -> Int {
    let pointers = type.parameters.indices.filter { library.isUntypedPointer(type.parameters[$0].type) }
    if pointers.isEmpty { throw unsuited("gets no context, without which no closure can be reached") }
    let contexts = pointers.filter { index in
      isNamedAsContext(index, isOnly: pointers.count == 1)
        && (isSaidToCount(index + 1) || isPlace(index + 1, afterOnly: pointers.count == 1)
          || !Elements.isCount(index + 1, inner, conventions, Vocabulary.count.union(Vocabulary.capacity)))
    }
    // By convention the context comes last, and that there is one is said: curl's writer calls it `outstream`.
    if contexts.isEmpty, draft.function.shim?.pairsContext == true, let last = pointers.last,
      last == type.parameters.indices.last || pointers.count == 1
    {
      return last
    }
    guard contexts.count == 1 else { throw unsuited("gets pointers of which none, or several, may be the context") }
    return contexts[0]
  }

  /// Whether a number behind the only pointer says where something is, as a `byte_index` does, and not how much there is.
  private func isPlace(_ index: Int, afterOnly isOnly: Bool) -> Bool {
    isOnly && inner.function.parameters.indices.contains(index)
      && words(of: inner.parameterName(index)).containsAny(of: ["index", "offset", "position"])
  }

  /// Whether the annotations say what a parameter counts, which is not the one before it.
  private func isSaidToCount(_ index: Int) -> Bool {
    annotations.contains { $0.value.count.flatMap { inner.index(ofParameter: $0.value) } == index }
  }

  /// The only pointer may have no name, or that of the parameter which it hands back.
  private func isNamedAsContext(_ index: Int, isOnly: Bool) -> Bool {
    guard let name = inner.function.parameters[index].name else { return isOnly }
    return Vocabulary.isContext(name) || (isOnly && draft.index(ofParameter: name) != nil)
  }

  // MARK: Pointers

  /// nil for what is no pointer.
  private func pointer(_ index: Int) throws(UnsuitedCallback) -> (CallbackSignature.Argument, count: Int?)? {
    let parameter = inner.function.parameters[index]
    guard let pointer = library.pointer(parameter.type) else { return nil }
    if let annotated = try annotated(index) { return annotated }
    if let object = library.objectPointer(parameter.type), !isPlain(object) {
      return (try self.object(object, index), nil)
    }
    if let lent = try lentArray(index) { return lent }
    if let element = Elements.input(parameter, conventions) { return try input(index, element, pointer) }
    if pointer.isPointeeConst, let record = singleRecord(index, pointer) { return (.recordPointer(record), nil) }
    if let element = Elements.output(parameter, conventions) { return try output(index, element) }
    if conventions.importer.addressPointerType(parameter.type) != nil,
      conventions.importer.textsPointerType(parameter.type) == nil
    {
      let name = inner.parameterName(index)
      throw unsuited(
        "gets a `\(Spelling.of(parameter.type))`, through which it may return elements; say `output`, where their number "
          + "goes, and how long C uses them",
        annotation: "callback: { returns: borrowed, parameters: { \(name): { output: true, count: … } } }")
    }
    throw unsuited("gets a `\(Spelling.of(parameter.type))`, whose meaning for memory is unknown")
  }

  /// Objects of a type that C lends, beside their number.
  private func lentArray(_ index: Int) throws(UnsuitedCallback) -> (CallbackSignature.Argument, count: Int?)? {
    guard let object = library.lentElement(inner.function.parameters[index].type),
      conventions.lent[object.object] != nil
    else { return nil }
    let vocabulary = Vocabulary.lentCount.union(["argc", "nargs"])
    guard let count = Elements.count(for: index, inner, conventions, vocabulary: vocabulary) else {
      throw unsuited(
        "gets `\(inner.parameterName(index))`, an array of unknown length",
        annotation: "callback: { parameters: { \(inner.parameterName(index)): { lent: true, count: … } } }")
    }
    return (.lent(LentObject(object: object.object, isConst: object.isConst, count: count)), count)
  }

  /// What the annotations say C lends: an object, or as many as another parameter says.
  private func annotatedLent(
    _ index: Int, _ annotation: CallbackParameterAnnotation
  ) throws(UnsuitedCallback) -> (CallbackSignature.Argument, count: Int?) {
    let type = inner.function.parameters[index].type
    guard let name = annotation.count?.value else {
      guard let object = library.objectPointer(type), !isPlain(object) else {
        throw unsuited("gets `\(inner.parameterName(index))`, which is no object that could be lent")
      }
      return (.lent(lent(object, annotation)), nil)
    }
    guard let object = library.lentElement(type) else {
      throw unsuited("gets `\(inner.parameterName(index))`, which is no array of objects")
    }
    guard let count = inner.index(ofParameter: name),
      conventions.importer.integer(inner.function.parameters[count].type) != nil
    else { throw unsuited("gets no number `\(name)`") }
    return (.lent(LentObject(object: object.object, isConst: object.isConst, count: count)), count)
  }

  private func lent(_ object: ObjectPointer, _ annotation: CallbackParameterAnnotation?) -> LentObject {
    LentObject(
      object: object.object, isConst: object.isConst,
      isOptional: annotation?.nullable?.value ?? (object.nullability == .nullable))
  }

  /// What the annotations say of a pointer.
  private func annotated(_ index: Int) throws(UnsuitedCallback) -> (CallbackSignature.Argument, count: Int?)? {
    guard let annotation = annotations.first(where: { $0.pattern == inner.parameterName(index) })?.value else {
      return nil
    }
    let parameter = inner.function.parameters[index]
    if annotation.lent?.value == true { return try annotatedLent(index, annotation) }
    if annotation.borrowed?.value == true {
      guard library.objectPointer(parameter.type) != nil else {
        throw unsuited("gets `\(inner.parameterName(index))`, which is no object")
      }
      return (.receiver, nil)
    }
    if annotation.nullTerminated?.value == true {
      guard conventions.importer.textsPointerType(parameter.type) != nil else {
        throw unsuited("gets `\(inner.parameterName(index))`, which is no array of texts")
      }
      return (.terminatedTexts, nil)
    }
    if annotation.text?.value == true { return try annotatedText(index, annotation) }
    if annotation.nullable?.value == true, library.objectPointer(parameter.type) == nil {
      guard isText(parameter.type) else { throw unsuited("gets `\(inner.parameterName(index))`, which is no text") }
      return (.nullableText, nil)
    }
    guard let name = annotation.count?.value else { return nil }
    guard let count = inner.index(ofParameter: name),
      conventions.importer.integer(inner.function.parameters[count].type) != nil
    else { throw unsuited("gets no number `\(name)`") }
    if conventions.importer.textsPointerType(parameter.type) != nil { return (.texts(count: count), count) }
    guard let pointee = library.pointer(parameter.type)?.pointee, let element = Elements.kind(pointee, conventions)
    else { throw unsuited("gets `\(inner.parameterName(index))`, whose elements have no safe form in Swift") }
    let unit = unit(of: count, index, element)
    guard annotation.output?.value == true else {
      return (.buffer(element: element.type, count: count, unit: unit), count)
    }
    guard isWritable(element), library.pointer(parameter.type)?.isPointeeConst == false else {
      throw unsuited("gets `\(inner.parameterName(index))`, which cannot be filled")
    }
    return (.output(element: element.type, capacity: count, unit: unit), nil)
  }

  /// Text up to a NUL, or of as many characters as another parameter says.
  private func annotatedText(
    _ index: Int, _ annotation: CallbackParameterAnnotation
  ) throws(UnsuitedCallback) -> (CallbackSignature.Argument, count: Int?) {
    let type = inner.function.parameters[index].type
    let isUntyped = library.pointer(type).map { library.resolve($0.pointee) == .void } ?? false
    guard isText(type) || (isUntyped && annotation.count != nil) else {
      throw unsuited("gets `\(inner.parameterName(index))`, which is no text")
    }
    guard let name = annotation.count?.value else { return (.text, nil) }
    guard let count = inner.index(ofParameter: name),
      conventions.importer.integer(inner.function.parameters[count].type) != nil
    else { throw unsuited("gets no number `\(name)`") }
    return (.countedText(count: count), count)
  }

  /// As `fread` has it: bytes, the size of one item, the number of items.
  private func unit(of count: Int, _ index: Int, _ element: Elements.Kind) -> Int? {
    let bits = element.type.map { conventions.importer.integer($0)?.width } ?? 8
    guard count == index + 2, bits == 8, inner.parameterName(index + 1) == "size",
      ["nitems", "nmemb"].contains(inner.parameterName(count)),
      conventions.importer.integer(inner.function.parameters[index + 1].type) != nil
    else { return nil }
    return index + 1
  }

  private func isText(_ type: CType) -> Bool { library.characters(type) != nil }

  private func isPlain(_ object: ObjectPointer) -> Bool {
    if case .record(let id) = object.object { conventions.records[id] != nil } else { false }
  }

  /// The object that the callback was set on need not be handed to a closure, which can capture it.
  private func object(_ object: ObjectPointer, _ index: Int) throws(UnsuitedCallback) -> CallbackSignature.Argument {
    let receiver = draft.parameters.indices.first { index in
      if case .object(let use)? = draft.parameters[index] { use.object == object.object } else { false }
    }
    let parameterName = inner.function.parameters[index].name
    let annotation = annotations.first { $0.pattern == inner.parameterName(index) }?.value
    if conventions.lent[object.object] != nil { return .lent(lent(object, annotation)) }
    if let receiver,
      object.isConst || (parameterName != nil && parameterName == draft.function.parameters[receiver].name)
    {
      return .receiver
    }
    if object.isConst, isRead(object.object) { return .lent(lent(object, annotation)) }
    throw unsuited(
      "gets a `\(library.name(of: object.object)) *`, which may be the closure's to destroy; say `lent: true` where it is not",
      annotation: "callback: { parameters: { \(inner.parameterName(index)): { lent: true } } }")
  }

  /// Whether functions take such an object as const, which is all that can be done with one that is lent so.
  private func isRead(_ object: ObjectType) -> Bool {
    library.functions.contains { function in
      function.parameters.first.flatMap { library.objectPointer($0.type) }.map { $0.object == object && $0.isConst }
        ?? false
    }
  }

  private func input(
    _ index: Int, _ element: Elements.Kind, _ pointer: CPointer
  ) throws(UnsuitedCallback) -> (CallbackSignature.Argument, count: Int?) {
    let isText = isText(inner.function.parameters[index].type)
    guard let count = Elements.count(for: index, inner, conventions, vocabulary: Vocabulary.lentCount) else {
      let neighbours = [index - 1, index + 1].filter(inner.function.parameters.indices.contains)
      let isAlone = neighbours.allSatisfy { !isNamelessInteger($0) && !Elements.isCount($0, inner, conventions) }
      if let record = singleRecord(index, pointer) { return (.recordPointer(record), nil) }
      if isText, isAlone, inner.function.parameters[index].spelledArray == nil { return (.text, nil) }
      throw unsuited("gets `\(inner.parameterName(index))`, whose length is unknown")
    }
    guard Elements.sharing(count, with: index, inner, conventions).isEmpty else {
      throw unsuited("gets several buffers with one count")
    }
    if let extent = Elements.otherExtent(inner, of: index, besides: count, conventions) {
      throw unsuited("gets `\(extent)`, which may take part in the length of `\(inner.parameterName(index))`")
    }
    return (.buffer(element: element.type, count: count), count)
  }

  /// The plain struct that a pointer with a name in the singular points to, beside nothing that may count.
  private func singleRecord(_ index: Int, _ pointer: CPointer) -> String? {
    let parameter = inner.function.parameters[index]
    let name = inner.parameterName(index).lowercased()
    guard case .record(let id) = library.resolve(pointer.pointee), conventions.records[id] != nil,
      parameter.spelledArray == nil,
      !["s", "array", "list"].contains(where: name.hasSuffix),
      !inner.undecided.contains(where: { Elements.isCount($0, inner, conventions) })
    else { return nil }
    return id
  }

  private func isNamelessInteger(_ index: Int) -> Bool {
    inner.function.parameters[index].name == nil
      && conventions.importer.integer(inner.function.parameters[index].type) != nil
  }

  /// Space that the closure fills. The closure is told how much there is.
  private func output(_ index: Int, _ element: Elements.Kind) throws(UnsuitedCallback) -> (
    CallbackSignature.Argument, count: Int?
  ) {
    let counting = Vocabulary.count.union(Vocabulary.capacity)
    let name = inner.parameterName(index)
    if let width = rowWidth(index, element) { return (.output(element: element.type, capacity: width), nil) }
    guard let count = Elements.count(for: index, inner, conventions, vocabulary: counting),
      Elements.otherExtent(inner, of: index, besides: count, conventions) == nil, isWritable(element),
      words(of: name).containsAny(of: Vocabulary.filled) || isNamedForFilling
    else { throw unsuited("gets `\(name)`, and whether it reads or fills it, and how far, is unknown") }
    return (.output(element: element.type, capacity: count), nil)
  }

  /// Whether the callback, by its own name or its type's, gets data for C.
  private var isNamedForFilling: Bool {
    guard type?.result != .void else { return false }
    return ([name] + typedefs).flatMap(words(of:)).containsAny(of: Vocabulary.filling)
  }

  /// A row of an image has as many pixels as the image is wide, where one element is one pixel.
  private func rowWidth(_ index: Int, _ element: Elements.Kind) -> Int? {
    guard let type = element.type, case .record = library.resolve(type), isWritable(element) else { return nil }
    let nameWords = words(of: inner.parameterName(index))
    guard nameWords.containsAny(of: ["row", "line", "scanline"]), nameWords.containsAny(of: Vocabulary.output) else {
      return nil
    }
    let widths = inner.function.parameters.indices.filter { other in
      inner.function.parameters[other].name == "width"
        && conventions.importer.integer(inner.function.parameters[other].type) != nil
    }
    let others = inner.function.parameters.compactMap(\.name).filter {
      words(of: $0).containsAny(of: ["stride", "pitch", "height"])
    }
    return widths.count == 1 && others.isEmpty ? widths[0] : nil
  }

  /// Elements whose conversion to C cannot fail: numbers, and structs of small numbers.
  private func isWritable(_ element: Elements.Kind) -> Bool {
    guard let type = element.type, case .record(let id) = library.resolve(type) else { return true }
    return (library.record(id)?.fields ?? []).allSatisfy { field in
      conventions.importer.integer(field.type).map { $0.width <= 16 }
        ?? (conventions.importer.floating(field.type) != nil)
    }
  }

  // MARK: Values

  private func scalar(_ index: Int) throws(UnsuitedCallback) -> CallbackSignature.Argument {
    let type = inner.function.parameters[index].type
    if library.typedefChain(type).contains(where: ["uintptr_t", "intptr_t"].contains) {
      throw unsuited("gets a `\(Spelling.of(type))`, which may carry a pointer")
    }
    if conventions.importer.integer(type) != nil { return .integer }
    if conventions.importer.floating(type) != nil { return .floating }
    if conventions.importer.isBoolean(type) { return .boolean }
    switch library.resolve(type) {
    case .enumeration(let id) where conventions.isSwiftType(enumeration: id): return .enumeration(id)
    case .record(let id) where conventions.plainRecords.contains(id) && conventions.isComplete(record: id):
      return .record(id)
    default: throw unsuited("gets a `\(Spelling.of(type))`, which has no safe form in Swift")
    }
  }

  private func result(_ type: CFunctionType) throws(UnsuitedCallback) -> CallbackSignature.Result {
    if conventions.importer.integer(type.result) != nil { return .integer }
    if conventions.importer.floating(type.result) != nil { return .floating }
    if conventions.importer.isBoolean(type.result) { return .boolean }
    switch library.resolve(type.result) {
    case .void: return .void
    case .enumeration(let id) where conventions.isSwiftType(enumeration: id): return .enumeration(id)
    case .pointer where annotation.count != nil:
      do throws(UnsuitedCallback) {
        if let elements = try ReturnedMemory.read(resultOf: inner, annotation, conventions) {
          return .elements(elements)
        }
      } catch {
        throw unsuited(error.reason, annotation: error.annotation)
      }
      throw unsuited("returns no elements")
    case .pointer where isText(type.result):
      return .text(try ReturnedTexts.read(type.result, annotation, name, library))
    default:
      let number = type.parameters.indices.first { index in
        library.pointer(type.parameters[index].type).map { pointer in
          !pointer.isPointeeConst && conventions.importer.integer(pointer.pointee) != nil
        } ?? false
      }
      throw unsuited(
        "returns a `\(Spelling.of(type.result))`, and who frees it is unknown",
        annotation: number.map { "callback: { returns: borrowed, count: \(inner.parameterName($0)) }" })
    }
  }

  private func unsuited(_ problem: String, annotation: String? = nil) -> UnsuitedCallback {
    UnsuitedCallback(reason: "the callback `\(name)` \(problem)", annotation: annotation)
  }
}
