import Annotations
import CModel

/// Finds the plain integers that stand for something opened: `int port_open(const char *)`, `int port_close(int fd)`.
///
/// **Shape.** A function that takes one `int` and is named for closing; one that returns an `int`, or leaves it in a variable, and is
/// named, but for the verb, as the other is; and functions whose first parameter is called as that of the first.
///
/// **Evidence.** For a result: names that differ in nothing but “open” and “close”, and a parameter that is named for a
/// descriptor or handle (`fd`, `sockfd`, `handle`); or a verb that creates and a comment that says that a descriptor or handle is
/// returned. A comment that speaks of 0 as success denies it. For a variable: its name is that of the parameter (`int *fd`, `int *ncidp`
/// for `ncid`), in a function whose verb creates. Others that open are asked about.
///
/// **Why this is sound.** The number that is closed comes from what the names or comments say makes it, and nobody can close it twice, or
/// make one up. What is named for a descriptor is negative for none; for anything else the comments have to say what a failure is (`NumberFailure`).
///
/// **Where a naive version is wrong.** `drmOpenOnce` opens what `drmCloseOnce` closes, and `drmClose` would close under others; `int
/// lib_init(void)` returns a status, and `lib_close(0)` would close standard input; `int serial_open(int port)` is told a number that the
/// caller chose; where `int dev_open(const char *, int *handle)` leaves the handle in a variable, its result is a status.
struct PlainNumberHandles {
  let library: Library

  /// Functions that have numbers of one kind.
  struct Family {
    /// What the typedef is called.
    var name: String
    var integer: CIntegerType
    var comment: String
    var places: [String: NumberTypes.Places]
    /// Those that may open one as well.
    var doubtful: [String]
  }

  /// A function that ends what a number stands for.
  private struct Closer {
    var function: CFunction
    var parameter: String
    var integer: CIntegerType
    /// Its words without the verb.
    var subject: [String]
    var verb: String
  }

  private static let descriptors: Set<String> = ["fd", "filedes", "fildes", "descriptor", "sockfd"]
  private static let handles: Set<String> = ["handle", "hnd", "handler", "sock", "socket", "desc", "sd", "dd", "h"]

  func find() -> [Family] {
    let closers = library.functions.compactMap(closer)
    let alone = closers.filter { closer in
      closers.count { $0.parameter == closer.parameter && $0.subject == closer.subject } == 1
    }
    let families = alone.compactMap { closer in family(closer, among: alone).map { (closer, $0) } }
    let opening = Set(families.flatMap { $0.1.places.keys })
    return families.map { closer, family in
      var family = withMembers(family, closer, among: families.map(\.0).filter { $0.parameter == closer.parameter })
      family.doubtful.removeAll(where: opening.contains)
      return family
    }
  }

  /// Whether a function is named for what one of several functions closes: the one whose subject says most of its name.
  private func isAbout(_ function: CFunction, _ closer: Closer, among all: [Closer]) -> Bool {
    let words = library.strippedWords(function).map(\.withoutTrailingDigits)
    let fitting = all.filter { words.starts(with: $0.subject) }
    let most = fitting.map(\.subject.count).max()
    return words.starts(with: closer.subject) && closer.subject.count == most
      && fitting.count { $0.subject.count == most } == 1
  }

  private func closer(_ function: CFunction) -> Closer? {
    guard function.parameters.count == 1, !function.type.isVariadic, !function.attributes.areDeprecated,
      let name = function.parameters[0].name, let integer = plain(function.parameters[0].type)
    else { return nil }
    let words = library.strippedWords(function).map(\.withoutTrailingDigits)
    let verbs = ["close", "destroy", "free", "delete", "release"]
    guard let verb = verbs.first(where: { words.first == $0 || words.last == $0 }) else { return nil }
    return Closer(
      function: function, parameter: name, integer: integer, subject: words.filter { $0 != verb }, verb: verb)
  }

  /// An `int` that no typedef says more of.
  private func plain(_ type: CType) -> CIntegerType? {
    guard case .integer(let integer) = type, integer.kind == .int else { return nil }
    return integer
  }

  private func family(_ closer: Closer, among all: [Closer]) -> Family? {
    let name = typeName(closer)
    var places: [String: NumberTypes.Places] = [closer.function.name: NumberTypes.Places(parameters: [0: name])]
    var doubtful: [String] = []
    let outputs = library.functions.filter { output(of: $0, closer) != nil && isAbout($0, closer, among: all) }
    for function in library.functions where !function.type.isVariadic {
      if takes(function, closer) {
        if mayOpen(function, closer) { doubtful.append(function.name) }
        continue
      }
      let isAbout = isAbout(function, closer, among: all)
      if isAbout, let index = output(of: function, closer) {
        places[function.name] = NumberTypes.Places(parameters: [index: name])
      } else if plain(function.result) != nil,
        (isAbout && says(function)) || (outputs.isEmpty && isCounterpart(function, closer))
      {
        places[function.name] = NumberTypes.Places(result: name)
      } else if outputs.isEmpty, mayOpen(function, closer) {
        doubtful.append(function.name)
      }
    }
    guard places.count > 1 else { return nil }
    return Family(
      name: name, integer: closer.integer, comment: comment(closer), places: places, doubtful: doubtful)
  }

  /// With the functions that work on what is open.
  private func withMembers(_ family: Family, _ closer: Closer, among alike: [Closer]) -> Family {
    var family = family
    for function in library.functions where isMember(function, closer, among: alike) {
      var place = NumberTypes.Places(parameters: [0: family.name])
      let copies = library.strippedWords(function).containsAny(of: Vocabulary.copy)
      if plain(function.result) != nil, copies || says(function) { place.result = family.name }
      family.places[function.name] = place
    }
    return family
  }

  private func typeName(_ closer: Closer) -> String {
    let all = Boundary.words(of: closer.function.name)
    let words = all.filter { $0.withoutTrailingDigits != closer.verb }
    let name = words.joined(separator: "_")
    let taken = library.module.records.contains { $0.tag == name } || library.typedef(name) != nil || words.isEmpty
    return taken ? (words + ["descriptor"]).joined(separator: "_") : name
  }

  private func comment(_ closer: Closer) -> String {
    isDescriptor(closer)
      ? "A descriptor, which is never negative." : "Something that C has opened, and knows by a number."
  }

  private func isDescriptor(_ closer: Closer) -> Bool {
    Boundary.words(of: closer.parameter).containsAny(of: Self.descriptors) || closer.parameter.hasSuffix("fd")
  }

  private func isHandle(_ closer: Closer) -> Bool {
    isDescriptor(closer) || Boundary.words(of: closer.parameter).containsAny(of: Self.handles)
  }

  // MARK: What opens

  /// Whether it is named as the one that closes, but for “open”.
  private func isCounterpart(_ function: CFunction, _ closer: Closer) -> Bool {
    let words = library.strippedWords(function).map(\.withoutTrailingDigits)
    guard isHandle(closer), closer.verb == "close", words.contains("open"),
      words.filter({ $0 != "open" }) == closer.subject
    else { return false }
    return !saysSuccess(function)
  }

  /// Whether a comment says that the function returns a descriptor or handle, and its verb that this is new.
  private func says(_ function: CFunction) -> Bool {
    let verbs = Vocabulary.create.union(["socket", "accept", "listen"])
    guard library.strippedWords(function).containsAny(of: verbs), !saysSuccess(function) else { return false }
    let returns = DocumentationComment(function.comment ?? "").returns ?? ""
    let sentences = function.prose.split(whereSeparator: { ".;".contains($0) }).filter { $0.contains("return") }
    return ([returns.prose] + sentences.map(String.init)).contains { text in
      let words = text.split { !$0.isLetter }.map(String.init)
      return words.indices.contains { place in
        words[place] == "descriptor"
          || words[place] == "handle" && !(place > 0 && Self.beforeVerb.contains(words[place - 1]))
      }
    }
  }

  /// Behind these “handle” is what something does: “-1 if it cannot handle the file”.
  private static let beforeVerb: Set<String> = [
    "to", "can", "cannot", "could", "not", "t", "will", "would", "must", "may", "we", "they", "you", "it",
  ]

  private func saysSuccess(_ function: CFunction) -> Bool {
    let prose = function.prose
    return ["0 on success", "zero on success", "0 for success", "0 if success", "zero if success", "0 upon success"]
      .contains { prose.contains($0) }
  }

  /// Whether it opens something of the same subject, and returns what may be a number for it.
  private func mayOpen(_ function: CFunction, _ closer: Closer) -> Bool {
    let words = library.strippedWords(function).map(\.withoutTrailingDigits)
    return isHandle(closer) && plain(function.result) != nil && words.starts(with: closer.subject + ["open"])
      && !saysSuccess(function)
  }

  /// The variable in which the number is left.
  private func output(of function: CFunction, _ closer: Closer) -> Int? {
    let words = library.strippedWords(function)
    guard words.containsAny(of: Vocabulary.create), !words.containsAny(of: Vocabulary.get), !takes(function, closer)
    else { return nil }
    let name = closer.parameter
    let names = [name, name + "p", "p" + name, name + "_out", "out_" + name, name + "_p", "ret_" + name, name + "_ret"]
    let indices = function.parameters.indices.filter { index in
      let parameter = function.parameters[index]
      guard let pointer = library.pointer(parameter.type), !pointer.isPointeeConst, parameter.spelledArray == nil,
        plain(pointer.pointee) != nil
      else { return false }
      return names.contains(parameter.name ?? "")
    }
    return indices.count == 1 ? indices[0] : nil
  }

  // MARK: What works on what is open

  private func takes(_ function: CFunction, _ closer: Closer) -> Bool {
    function.parameters.contains { $0.name == closer.parameter && plain($0.type) != nil }
  }

  /// Whether its first parameter is the number: by its name, and where others are called so, by that of the function, too.
  private func isMember(_ function: CFunction, _ closer: Closer, among alike: [Closer]) -> Bool {
    guard let first = function.parameters.first, first.name == closer.parameter, plain(first.type) != nil,
      !alike.contains(where: { $0.function.name == function.name }),
      !library.strippedWords(function).containsAny(of: Vocabulary.create.subtracting(Vocabulary.copy).union(["from"]))
    else { return false }
    return (alike.count == 1 && self.closer(function) == nil) || isAbout(function, closer, among: alike)
  }
}

/// A function that may open something for which its result stands.
///
/// **Shape.** `int port_open_all(void)` beside `int port_open(const char *)` and `int port_close(int fd)`.
///
/// **Evidence.** `PlainNumberHandles`. What annotations say of the result decides.
///
/// **Why this is sound.** It only leaves out: whether what it opens is closed in the same way, names don't say.
///
/// **Where a naive version is wrong.** `drmOpenOnce` wants `drmCloseOnce`.
struct DoubtfulNumber: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    guard let type = conventions.numberTypes.doubtful[draft.function.name],
      draft.annotation.returns == ReturnsAnnotation()
    else { return }
    draft.refuse(
      "its result may stand for a `\(type)` that has to be closed; say `returns: { handle: \(type) }` where it does, `returns: value` where not",
      annotation: draft.suggestion("returns: { handle: \(type) }"))
  }
}
