import Annotations
import CModel

/// Functions with one context that Swift closures stand behind: in a struct, or as parameters of their own.
struct CallbackTableUse: Equatable, Sendable {
  enum Member: Equatable, Sendable {
    case callback(field: String, CallbackUse)
    case context(field: String)
    /// A number or truth value beside the functions.
    case data(field: String, type: CType, Datum)
  }

  enum Datum: Equatable, Sendable {
    case integer
    case floating
    case boolean
    /// `CEnumeration.id`.
    case enumeration(String)
    /// What C always gets, as annotations write it.
    case fixed(String)
  }

  /// `CRecord.id`; nil where the functions are parameters.
  var record: String?
  /// Those parameters, the first of which has this role.
  var parameters: [Int] = []
  var members: [Member]
  var isByValue: Bool
  var retention: Retention
  /// The parameter with the function that releases C's reference.
  var release: Int?

  /// C may call them after the call.
  var isKept: Bool { retention.keepsAlive || release != nil }
  /// Each series of calls has a state.
  var hasSeries: Bool { callbacks.contains { $0.use.series != nil } }

  var callbacks: [(field: String, use: CallbackUse)] {
    members.compactMap { if case .callback(let field, let use) = $0 { (field, use) } else { nil } }
  }

  /// All functions are used for as long, and on the same threads.
  mutating func setUse(_ retention: Retention, isSendable: Bool) {
    self.retention = retention
    members = members.map { member in
      guard case .callback(let field, var use) = member else { return member }
      use.retention = retention
      use.release = release
      use.isSendable = isSendable
      return .callback(field: field, use)
    }
  }

  /// Lets closures throw, whose functions the annotations say how to stop C by.
  mutating func decideStops(
    _ stops: [String: Located<String>], _ draft: FunctionDraft, _ conventions: Conventions
  ) throws(UnsuitedCallback) {
    for index in members.indices {
      guard case .callback(let field, var use) = members[index] else { continue }
      try ThrowingClosures.decide(&use, stop: stops[field], field, draft, conventions)
      members[index] = .callback(field: field, use)
    }
  }

  /// What closures return stays as long as all of them: none takes the place of another.
  func checkReturned() throws(UnsuitedCallback) {
    for var callback in callbacks { try ReturnedTexts.check(&callback.use) }
  }

  /// As for a single callback: who is asked for data while it works may be asked from several threads.
  func isAskedForData(_ retention: Retention) -> Bool {
    retention == .result
      && callbacks.contains { callback in
        callback.use.signature.arguments.contains { if case .output = $0 { true } else { false } }
      }
  }
}

/// A struct that has nothing but functions, contexts, and perhaps numbers and truth values.
struct CallbackTableType {
  var record: CRecord
  var isByValue: Bool
  /// A pointer to const; what C takes by value it does not change either.
  var isConst: Bool
}

extension CallbackTableType {
  /// Whether there is anything beside functions and contexts.
  func hasData(_ library: Library) -> Bool { record.fields.contains(where: library.isDatum) }
}

extension Library {
  /// A number or a truth value.
  func isDatum(_ field: CField) -> Bool {
    guard field.bitWidth == nil else { return false }
    switch resolve(field.type) {
    case .integer, .floating, .boolean, .enumeration: return true
    default: return false
    }
  }

  /// The struct of functions that a parameter is, or points to.
  func callbackTable(_ type: CType) -> CallbackTableType? {
    let pointer = pointer(type)
    guard case .record(let id) = resolve(pointer?.pointee ?? type), let record = record(id), record.kind == .struct,
      record.isComplete,
      record.fields.allSatisfy({ field in
        field.name != nil && (callback(field.type) != nil || isUntypedPointer(field.type) || isDatum(field))
      }),
      record.fields.contains(where: { callback($0.type) != nil })
    else { return nil }
    return CallbackTableType(
      record: record, isByValue: pointer == nil, isConst: pointer?.isPointeeConst ?? true)
  }
}
