/// The error type of a generated library, as the checks around a C call see it.
///
/// The `boundary` case of a generated error enum is all that conforming takes.
public protocol BoundaryFailure: Error {
  static func boundary(_ error: BoundaryError) -> Self
}

extension BoundaryFailure {
  /// The number of elements in `count`, which must not have overflowed, nor be negative, nor be more than an array of
  /// elements with this stride can have.
  public static func validCount(
    _ count: CheckedCount, of parameter: StaticName, stride: Int = 1
  ) throws(Self) -> Int {
    guard let value = count.value, value >= 0, value <= CheckedCount.most(stride: stride) else {
      throw .boundary(.integerOutOfRange(parameter: parameter))
    }
    return value
  }

  public static func requireCount(
    _ count: Int, atLeast required: CheckedCount, of parameter: StaticName
  ) throws(Self) {
    let required = try Self.validCount(required, of: parameter)
    guard count >= required else {
      throw .boundary(.bufferTooShort(parameter: parameter, count: count, required: required))
    }
  }

  public static func requireCount(_ count: Int, atMost capacity: Int, of parameter: StaticName) throws(Self) {
    guard count <= capacity else {
      throw .boundary(.bufferTooLong(parameter: parameter, count: count, capacity: capacity))
    }
  }

  public static func requireCount(_ count: Int, exactly required: Int, of parameter: StaticName) throws(Self) {
    try requireCount(count, atLeast: CheckedCount(required), of: parameter)
    try requireCount(count, atMost: required, of: parameter)
  }

  public static func requireEqualCounts(
    _ count: Int, of parameter: StaticName, _ otherCount: Int, of other: StaticName
  ) throws(Self) {
    guard count == otherCount else {
      throw .boundary(
        .unequalCounts(parameter: parameter, count: count, other: other, otherCount: otherCount))
    }
  }

  /// C has `size_t`, of which Swift makes an `Int`: a number below 0 would arrive as a huge one.
  public static func requireNonNegative(_ value: Int, parameter: StaticName) throws(Self) {
    guard value >= 0 else { throw .boundary(.integerOutOfRange(parameter: parameter)) }
  }

  /// The same for each of many.
  public static func requireNonNegative(elements: Span<Int>, parameter: StaticName) throws(Self) {
    for index in elements.indices { try requireNonNegative(elements[index], parameter: parameter) }
  }

  /// An index that C looks up without a check of its own.
  public static func requireIndex(
    _ index: some BinaryInteger, below count: CheckedCount, of parameter: StaticName
  ) throws(Self) {
    guard isIndex(index, below: count) else {
      let count = max(count.value ?? 0, 0)
      throw .boundary(.indexOutOfRange(parameter: parameter, index: Int(clamping: index), count: count))
    }
  }

  /// Whether there is something at an index, of so many.
  public static func isIndex(_ index: some BinaryInteger, below count: CheckedCount) -> Bool {
    index >= 0 && index < count.value ?? 0
  }

  /// A number that chooses one of some constants, of which C would look up any other as well.
  public static func requireOne(of values: [Int], _ value: Int, parameter: StaticName) throws(Self) {
    guard values.contains(value) else { throw .boundary(.integerOutOfRange(parameter: parameter)) }
  }

  /// The value of a bit-field, of which C would cut off what does not fit.
  public static func bits<Bits: FixedWidthInteger>(
    _ value: some BinaryInteger, width: Int, of parameter: StaticName
  ) throws(Self) -> Bits {
    let unused = Bits.bitWidth - width
    guard let bits = Bits(exactly: value), (bits << unused) >> unused == bits else {
      throw .boundary(.integerOutOfRange(parameter: parameter))
    }
    return bits
  }

  /// An object that is handed over to C must not be the one that it is handed to.
  public static func requireDistinct<Object: AnyObject>(
    _ object: Object?, _ other: Object?, parameter: StaticName
  ) throws(Self) {
    if let object, let other, object === other { throw .boundary(.sameObject(parameter: parameter)) }
  }

  /// Objects that C may link with each other must end together.
  public static func requireSameOwner<Owner: AnyObject>(
    _ owner: Owner?, _ other: Owner?, parameter: StaticName
  ) throws(Self) {
    if let owner, let other, owner !== other { throw .boundary(.otherOwner(parameter: parameter)) }
  }

  public static func requireNoInteriorNUL(_ text: String?, in parameter: StaticName) throws(Self) {
    if let text, text.utf8.contains(0) { throw .boundary(.interiorNUL(parameter: parameter)) }
  }

  public static func requireNoInteriorNUL(_ texts: [String], in parameter: StaticName) throws(Self) {
    for text in texts { try requireNoInteriorNUL(text, in: parameter) }
  }

  /// A number of elements that C says there are, or asks for, of which an array has to be made.
  public static func returnedCount(
    _ count: CheckedCount, function: StaticName, stride: Int = 1
  ) throws(Self) -> Int {
    try writtenCount(count, capacity: CheckedCount.most(stride: stride), function: function)
  }

  /// The number of elements that C says it wrote to a buffer with space for `capacity`.
  public static func writtenCount(
    _ count: CheckedCount, capacity: Int, function: StaticName
  ) throws(Self) -> Int {
    guard let count = count.value, count >= 0, count <= capacity else {
      throw .boundary(.countOutOfRange(function: function))
    }
    return count
  }
}
