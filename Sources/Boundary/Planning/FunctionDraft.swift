import Annotations
import CModel

/// What is known so far about a function. Rules fill in roles, in order; what a rule has decided no later rule changes.
struct FunctionDraft: Sendable {
  let function: CFunction
  let annotation: FunctionAnnotation
  /// The words of the name, without the library's prefix.
  let words: [String]
  let comment: DocumentationComment
  let ownershipWords: OwnershipWords
  let notes: IntrospectionNotes
  /// One for each parameter; nil while undecided.
  private(set) var parameters: [ParameterRole?]
  private(set) var result: ResultRole?
  /// What among the results is a failure, where the result is a value otherwise.
  private(set) var failure: FailureRole?
  /// A failure leaves its reason in `errno`.
  private(set) var setsErrno = false
  private(set) var evidence: [Evidence] = []
  private(set) var outcome: Outcome = .open

  /// Where a function ends that is not simply wrapped.
  enum Outcome: Equatable, Sendable {
    case open
    /// Its work is done elsewhere, by `by`.
    case absorbed(by: String)
    case refused(Refusal)
  }

  init(_ function: CFunction, annotation: FunctionAnnotation, library: Library) {
    self.function = function
    self.annotation = annotation
    words = library.strippedWords(function)
    comment = function.comment.map(DocumentationComment.init) ?? DocumentationComment()
    ownershipWords = OwnershipWords(function.comment)
    notes = IntrospectionNotes(function.comment ?? "")
    parameters = Array(repeating: nil, count: function.parameters.count)
  }

  /// It takes what another function gives back.
  var scope: LockPairs.Use?

  /// Whether it is what the annotations call the library's set-up.
  private(set) var setsUpLibrary = false

  mutating func markSetUp() { setsUpLibrary = true }

  var isOpen: Bool { outcome == .open }

  /// The type of the object that the caller gets as its own; nil where the call makes none.
  var newObject: ObjectType? {
    if case .ownedObject(let object)? = result { return object }
    return parameters.lazy.compactMap { $0?.newObject }.first
  }

  var makesObject: Bool { newObject != nil }

  var undecided: [Int] { parameters.indices.filter { parameters[$0] == nil } }

  mutating func decide(_ index: Int, _ role: ParameterRole, _ evidence: Evidence? = nil) {
    guard isOpen, parameters[index] == nil else { return }
    parameters[index] = role
    note(evidence)
  }

  mutating func decideResult(_ role: ResultRole, _ evidence: Evidence? = nil) {
    guard isOpen, result == nil else { return }
    result = role
    note(evidence)
  }

  /// Lets the receiver keep every argument of the past, in place of the last one alone.
  mutating func keepWhatIsReplaced() {
    for index in parameters.indices {
      switch parameters[index] {
      case .object(var use)? where use.retention == .receiverUntilReplaced:
        use.retention = .receiver
        parameters[index] = .object(use)
      case .buffer(var use)? where use.retention == .receiverUntilReplaced:
        use.retention = .receiver
        parameters[index] = .buffer(use)
      case .keptText(var use)? where use.retention == .receiverUntilReplaced:
        use.retention = .receiver
        parameters[index] = .keptText(use)
      case .options(var use)? where use.retention == .receiverUntilReplaced:
        use.retention = .receiver
        parameters[index] = .options(use)
      case .stream(var use)? where use.retention == .receiverUntilReplaced:
        use.retention = .receiver
        parameters[index] = .stream(use)
      case .list(var use)? where use.retention == .receiverUntilReplaced:
        use.retention = .receiver
        parameters[index] = .list(use)
      default: continue
      }
    }
  }

  /// Lets another argument keep an object alive that was taken to be used during the call alone.
  mutating func keep(_ index: Int, by keeper: Int) {
    guard case .object(var use)? = parameters[index], use.retention == .call else { return }
    use.retention = .argument(keeper)
    parameters[index] = .object(use)
  }

  mutating func decideFailure(_ role: FailureRole, _ evidence: Evidence? = nil) {
    guard isOpen, failure == nil else { return }
    failure = role
    note(evidence)
  }

  mutating func decideErrno(_ evidence: Evidence) {
    guard isOpen else { return }
    setsErrno = true
    note(evidence)
  }

  mutating func refuse(_ reason: String, annotation: String? = nil) {
    guard isOpen else { return }
    outcome = .refused(Refusal(reason: reason, annotation: annotation))
  }

  mutating func absorb(by: String, _ evidence: Evidence) {
    guard isOpen else { return }
    outcome = .absorbed(by: by)
    note(evidence)
  }

  /// The function does its work in the wrapper of `user`, whatever else was concluded from its shape.
  mutating func absorb(inWrapperOf user: String, _ evidence: Evidence) {
    outcome = .absorbed(by: "the wrapper of `\(user)`")
    self.evidence = [evidence]
  }

  mutating func note(_ evidence: Evidence?) {
    if let evidence, !self.evidence.contains(evidence) { self.evidence.append(evidence) }
  }

  // MARK: Names and annotations of parameters

  /// The name by which annotations and reasons call a parameter: C's, or its position from 0.
  func parameterName(_ index: Int) -> String { function.parameters[index].name ?? String(index) }

  /// Of a parameter that the header names, or by its position or the name that an annotation gives it.
  func index(ofParameter name: String) -> Int? {
    if let index = function.parameters.firstIndex(where: { $0.name == name }) { return index }
    let named = annotation.parameters.first { $0.value.name?.value == name }?.pattern
    return Int(named ?? name).flatMap { index in
      function.parameters.indices.contains(index) && function.parameters[index].name == nil ? index : nil
    }
  }

  func parameterAnnotation(_ index: Int) -> ParameterAnnotation {
    annotation.parameters.first { $0.pattern == parameterName(index) }?.value ?? ParameterAnnotation()
  }

  /// Whether an attribute says that C never gets, or wants no, NULL here.
  func isNonnull(_ index: Int) -> Bool {
    for case .nonnull(let indices) in function.attributes where indices.isEmpty || indices.contains(index + 1) {
      return true
    }
    if case .pointer(let pointer) = function.parameters[index].type { return pointer.nullability == .nonnull }
    return false
  }

  var resultIsNonnull: Bool {
    if function.attributes.contains(.returnsNonnull) { return true }
    if case .pointer(let pointer) = function.result { return pointer.nullability == .nonnull }
    return false
  }

  /// Lines for the annotations that say something about one parameter.
  func parameterSuggestion(_ index: Int, _ text: String) -> String {
    "functions:\n  \(function.name):\n    parameters:\n      \(parameterName(index)): { \(text) }"
  }

  /// Lines for the annotations that say which parameter counts the elements of another. One without a name needs one: a number
  /// in its place would be just that.
  func countSuggestion(_ index: Int, count: Int) -> String {
    guard function.parameters[count].name == nil else {
      return parameterSuggestion(index, "count: \(parameterName(count))")
    }
    let name = annotation.parameters.first { $0.pattern == String(count) }?.value.name?.value
    guard name == nil else { return parameterSuggestion(index, "count: \(name!)") }
    return parameterSuggestion(index, "count: length") + "\n      \(count): { name: length }"
  }

  /// Lines for the annotations that say something about the function.
  func suggestion(_ text: String) -> String { "functions:\n  \(function.name): { \(text) }" }

  /// Lines for the annotations that say one thing more about the result.
  func resultSuggestion(_ key: String, _ word: String) -> String {
    guard let handle = annotation.returns.handle?.value else { return suggestion("returns: \(word)") }
    return suggestion("returns: { handle: \(handle), \(key): \(word) }")
  }
}

/// Why a function is left out, and what would bring it in.
struct Refusal: Equatable, Sendable {
  var reason: String
  var annotation: String?
}
