import BindingPlan
import CModel

/// A function pointer parameter that a Swift closure stands behind.
struct CallbackUse: Equatable, Sendable {
  var signature: CallbackSignature
  /// How long C uses it; `.call` where C owns a reference.
  var retention: Retention
  /// The parameter with the function that releases C's reference.
  var release: Int?
  /// C may call it on any thread.
  var isSendable: Bool
  var isOptional: Bool
  /// NULL takes the callback away; else a function that does nothing has to.
  var passesNull: Bool
  /// What it returns to make C stop.
  var stop: CIntegerValue?
  /// Where what the closure throws stays until C has stopped; nil where the call itself has a place for it, or nothing is thrown.
  var catching: CallbackPlan.Catching?

  /// C has one context for all closures of the object.
  var sharedContext: SeparateContext.Place?

  /// The function that makes C stop, where the object keeps what the closure throws.
  var halt: String?

  /// The state of a series of calls that it is part of.
  var series: CallSeries?

  /// The call lends objects to it, which may be parts of what the call works on.
  var lendsDuringCall: Bool { !isKept && !signature.lentObjects.isEmpty }

  /// C may call it after the call.
  var isKept: Bool { retention != .call || release != nil }
}

/// What a callback takes and returns.
struct CallbackSignature: Equatable, Sendable {
  enum Argument: Equatable, Sendable {
    case context
    case integer
    case floating
    case boolean
    /// `CEnumeration.id`.
    case enumeration(String)
    /// `CRecord.id`.
    case record(String)
    /// NUL-terminated text.
    case text
    /// Characters, as many as another parameter says.
    case countedText(count: Int)
    /// NUL-terminated text, or NULL.
    case nullableText
    /// An array of texts, each of which may be NULL.
    case texts(count: Int)
    /// An array of texts that NULL ends.
    case terminatedTexts
    /// One plain struct in C's memory; `CRecord.id`.
    case recordPointer(String)
    /// Elements that C lets the callback read; nil for `void`, whose elements are bytes.
    case buffer(element: CType?, count: Int, unit: Int? = nil)
    /// Elements that C lets the callback write.
    case output(element: CType?, capacity: Int, unit: Int? = nil)
    /// Where the closure leaves the address of elements that it returns.
    case returned(ReturnedElements)
    /// Where it leaves the number of those.
    case returnedCount
    /// How many bytes each of the elements has that are counted, as `fread` says it beside their number.
    case unit
    /// How many bytes there is space for, with their number in units.
    case space(unit: Int)
    /// The number of elements of a buffer, which an array says for itself.
    case count
    /// The object that the callback was set on.
    case receiver
    /// An object, or an array of objects, that the closure may use until it returns.
    case lent(LentObject)
  }

  enum Result: Equatable, Sendable {
    case void
    case integer
    case floating
    case boolean
    case enumeration(String)
    /// The number of elements that are written, or returned.
    case count
    case text(ReturnedText)
    case elements(ReturnedElements)
  }

  var type: CFunctionType
  var arguments: [Argument]
  var result: Result
  /// The parameter with the object from which the context is got, where C does not hand it over.
  var contextSource: Int?
}

/// A text that a callback returns.
struct ReturnedText: Equatable, Sendable {
  /// The function that allocates it, where C frees it.
  var allocate: String?
  /// C uses it as long as it may call.
  var isKept = false
  /// It may be NULL.
  var isOptional: Bool
}

/// Elements that a callback returns, and C does not free.
struct ReturnedElements: Equatable, Sendable {
  /// nil for `void`, whose elements are bytes.
  var element: CType?
  /// The parameter where their number goes; nil where that is the result.
  var count: Int?
  /// C uses them as long as it may call.
  var isKept: Bool
}

extension CallbackSignature {
  /// The elements that the callback returns, and the parameter where their address goes; nil for the result.
  var returnedElements: (elements: ReturnedElements, place: Int?)? {
    if case .elements(let elements) = result { return (elements, nil) }
    for (index, argument) in arguments.enumerated() {
      if case .returned(let elements) = argument { return (elements, index) }
    }
    return nil
  }

  /// Whether Swift has to keep what the callback returns.
  var returnsHeldMemory: Bool {
    if case .text(let text) = result { return text.allocate == nil }
    return returnedElements != nil
  }
}

/// Why something cannot be a closure.
struct UnsuitedCallback: Error {
  var reason: String
  /// What to say of the parameter.
  var annotation: String?
  /// The parameter, where several are callbacks.
  var parameter: Int?

  /// The same of a function in a struct: what would be said of the callback is said under `members`.
  func ofMember(_ name: String) -> UnsuitedCallback {
    guard let annotation, let start = annotation.range(of: "callback: ") else { return self }
    return UnsuitedCallback(
      reason: reason, annotation: "callback: { members: { \(name): \(annotation[start.upperBound...]) } }")
  }
}

extension Library {
  /// The function that a parameter points to.
  func callback(_ type: CType) -> CFunctionType? {
    guard let pointer = pointer(type), case .function(let function) = resolve(pointer.pointee) else { return nil }
    return function
  }

  /// The objects whose addresses an array has.
  func lentElement(_ type: CType) -> ObjectPointer? {
    guard let outer = pointer(type), pointer(outer.pointee) != nil else { return nil }
    return objectPointer(outer.pointee)
  }

  /// Whether a type is a plain `void *`, which anything can be behind.
  func isUntypedPointer(_ type: CType) -> Bool {
    guard let pointer = pointer(type), !pointer.isPointeeConst, case .void = resolve(pointer.pointee) else {
      return false
    }
    return true
  }
}
