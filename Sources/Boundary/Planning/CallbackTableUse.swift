import CModel

/// A struct of functions that Swift closures stand behind.
struct CallbackTableUse: Equatable, Sendable {
  enum Member: Equatable, Sendable {
    case callback(field: String, CallbackUse)
    case context(field: String)
  }

  /// `CRecord.id`.
  var record: String
  var members: [Member]
  var isByValue: Bool
  var retention: Retention

  var callbacks: [(field: String, use: CallbackUse)] {
    members.compactMap { if case .callback(let field, let use) = $0 { (field, use) } else { nil } }
  }

  var hasContext: Bool { members.contains { if case .context = $0 { true } else { false } } }
}

/// A struct that has nothing but functions and contexts.
struct CallbackTableType {
  var record: CRecord
  var isByValue: Bool
  /// A pointer to const; what C takes by value it does not change either.
  var isConst: Bool
}

extension Library {
  /// The struct of functions that a parameter is, or points to.
  func callbackTable(_ type: CType) -> CallbackTableType? {
    let pointer = pointer(type)
    guard case .record(let id) = resolve(pointer?.pointee ?? type), let record = record(id), record.kind == .struct,
      record.isComplete,
      record.fields.allSatisfy({ $0.name != nil && (callback($0.type) != nil || isUntypedPointer($0.type)) }),
      record.fields.contains(where: { callback($0.type) != nil })
    else { return nil }
    return CallbackTableType(
      record: record, isByValue: pointer == nil, isConst: pointer?.isPointeeConst ?? true)
  }
}
