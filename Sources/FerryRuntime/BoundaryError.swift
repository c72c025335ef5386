/// A failure that the wrapper finds before C is called, or in what C returned.
///
/// The error type of a generated library carries it as its `boundary` case.
public enum BoundaryError: Error, Hashable, Sendable {
  /// A number does not fit the type of the C parameter, or a computed size overflows.
  case integerOutOfRange(parameter: StaticName)
  /// There is nothing at an index: there are `count`, and the first is at 0.
  case indexOutOfRange(parameter: StaticName, index: Int, count: Int)
  /// A number that C returned does not fit the Swift type.
  case resultOutOfRange(function: StaticName)
  /// A buffer holds fewer elements than the call reads.
  case bufferTooShort(parameter: StaticName, count: Int, required: Int)
  /// An array or a text is longer than the fixed space that C has for it.
  case bufferTooLong(parameter: StaticName, count: Int, capacity: Int)
  /// Two buffers that must be equally long are not.
  case unequalCounts(parameter: StaticName, count: Int, other: StaticName, otherCount: Int)
  /// C returned a number of elements that is negative, or larger than the space that it was given.
  case countOutOfRange(function: StaticName)
  /// A text holds a NUL character, at which C would cut it off.
  case interiorNUL(parameter: StaticName)
  /// A file could not be opened, or what was written to it did not get there; `code` is the system's.
  case fileFailed(parameter: StaticName, code: Int)
  /// An object was passed where a different one is needed.
  case sameObject(parameter: StaticName)
  /// An object was passed that belongs to another owner than the object that it would be linked with.
  case otherOwner(parameter: StaticName)
  /// The object was handed over to C, and is gone.
  case consumed(type: StaticName)
  /// The object cannot end yet: another one depends on it, or a call that it takes part in is under way.
  case inUse(type: StaticName)
  /// The object that this was a part of has changed since.
  case staleView(type: StaticName)
  /// C lent the object to a closure that has returned since, or that has changed what the object was a part of; or it lent none.
  case lendingOver(type: StaticName)
  /// A creating function returned no object.
  case creationFailed(function: StaticName)
  /// A function returned NULL in place of a result.
  case nullResult(function: StaticName)
}

extension BoundaryError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .integerOutOfRange(let parameter):
      "The value of '\(parameter)' is out of the range that C accepts."
    case .indexOutOfRange(let parameter, let index, let count):
      "There is nothing at \(index), the value of '\(parameter)': there are \(count)."
    case .resultOutOfRange(let function):
      "'\(function)' returned a number that is out of range."
    case .bufferTooShort(let parameter, let count, let required):
      "'\(parameter)' has \(count) elements, but \(required) are required."
    case .bufferTooLong(let parameter, let count, let capacity):
      "'\(parameter)' has \(count) elements, but there is only space for \(capacity)."
    case .unequalCounts(let parameter, let count, let other, let otherCount):
      "'\(parameter)' has \(count) elements and '\(other)' has \(otherCount), but they must be equally many."
    case .countOutOfRange(let function):
      "'\(function)' returned an impossible number of elements."
    case .interiorNUL(let parameter):
      "The text '\(parameter)' contains a NUL character, at which C would cut it off."
    case .fileFailed(let parameter, let code):
      "The file '\(parameter)' could not be opened or written (system error \(code))."
    case .sameObject(let parameter):
      "'\(parameter)' must be a different object."
    case .otherOwner(let parameter):
      "'\(parameter)' must belong to the same object as what it would be linked with."
    case .consumed(let type):
      "This '\(type)' was closed or handed over to C and can no longer be used."
    case .inUse(let type):
      "This '\(type)' cannot be closed or handed over while another object depends on it or a call uses it."
    case .staleView(let type):
      "This '\(type)' is out of date: the object that it is a part of has changed since."
    case .lendingOver(let type):
      "This '\(type)' is gone: C lent it to a closure, and that has returned or changed what it is a part of."
    case .creationFailed(let function):
      "'\(function)' did not create an object."
    case .nullResult(let function):
      "'\(function)' returned no result."
    }
  }
}
