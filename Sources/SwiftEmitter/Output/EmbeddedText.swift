// Written by scripts/embed-text from Templates and Sources/FerryRuntime. Do not edit: run it after a change there.
// swift-format-ignore-file

/// The contents of files of the package, by name.
enum EmbeddedText {
  static var files: [(name: String, text: String)] {
    [
("callable.mustache", ####"""
{{#documentation}}
/// {{.}}
{{/documentation}}
{{#attributes}}
{{.}}
{{/attributes}}
{{#signature}}
{{.}}
{{/signature}}
{{#body}}
  {{.}}
{{/body}}
}

"""####),
("class.mustache", ####"""
{{#documentation}}
/// {{.}}
{{/documentation}}
@safe
nonisolated public final class {{name}} {
  let {{handle}}: {{pointerType}}
{{#stored}}
  private {{binding}} {{name}}: {{type}}
{{/stored}}
{{#isConsumable}}
  private var {{isOwned}} = true
{{/isConsumable}}
{{#countsMutations}}
  /// How often a call may have invalidated views of this object's parts.
  private(set) var {{mutationCount}} = 0
{{/countsMutations}}

{{#initializer}}
  {{.}}
{{/initializer}}
    unsafe self.{{handle}} = pointer
{{#stored}}
    self.{{name}} = {{local}}
{{/stored}}
  }

  deinit {
{{#isConsumable}}
    if {{isOwned}} { unsafe Self.{{destroy}}({{destruction.arguments}}) }
{{/isConsumable}}
{{^isConsumable}}
    unsafe Self.{{destroy}}({{destruction.arguments}})
{{/isConsumable}}
  }

  private static func {{destroy}}({{destruction.parameters}}) {
    {{destruction.call}}
  }
{{#isConsumable}}

  /// The pointer, unless the object was handed over to C.
  func {{live}}() throws({{errorType}}) -> {{pointerType}} {
    guard {{isOwned}} else { throw .boundary(.consumed(type: {{typeName}})) }
    return unsafe {{handle}}
  }

  /// Hands the object over to C, which destroys it from now on.
  func {{relinquish}}() { {{isOwned}} = false }
{{/isConsumable}}
{{#members}}

{{#lines}}
  {{.}}
{{/lines}}
{{/members}}
}

"""####),
("constant.mustache", ####"""
{{#documentation}}
/// {{.}}
{{/documentation}}
nonisolated public var {{name}}: {{type}} { {{value}} }

"""####),
("enumeration.mustache", ####"""
{{#documentation}}
/// {{.}}
{{/documentation}}
nonisolated public enum {{name}}: RawRepresentable, Hashable, Sendable {
{{#cases}}
{{#documentation}}
  /// {{.}}
{{/documentation}}
  case {{name}}
{{/cases}}
  /// A value that the header did not declare when this file was generated.
  case unrecognized(rawValue: {{rawType}})

  public init(rawValue: {{rawType}}) {
    switch rawValue {
{{#cases}}
    case {{value}}: self = .{{name}}
{{/cases}}
    default: self = .unrecognized(rawValue: rawValue)
    }
  }

  public var rawValue: {{rawType}} {
    switch self {
{{#cases}}
    case .{{name}}: {{value}}
{{/cases}}
    case .unrecognized(let rawValue): rawValue
    }
  }
{{#aliases}}

{{#documentation}}
  /// {{.}}
{{/documentation}}
  public static var {{name}}: Self { .{{aliasOf}} }
{{/aliases}}
}
{{#isImported}}

nonisolated extension {{name}} {
  init(_ cValue: {{cType}}) { self.init(rawValue: cValue.rawValue) }

  var cValue: {{cType}} { {{cType}}(rawValue: rawValue) }
}
{{/isImported}}

"""####),
("error.mustache", ####"""
{{#documentation}}
/// {{.}}
{{/documentation}}
nonisolated public enum {{name}}: Error, Hashable, Sendable {
{{#sources}}
{{#cases}}
{{#documentation}}
  /// {{.}}
{{/documentation}}
  case {{name}}
{{/cases}}
  /// A code of {{cName}} that the header did not declare when this file was generated.
  case {{unrecognized}}(rawValue: {{rawType}})
{{/sources}}
{{#hasPlainStatus}}
  /// A C function returned a code that stands for failure.
  case status(function: StaticName, code: Int)
{{/hasPlainStatus}}
  /// Found before C was called, or in what it returned.
  case boundary(BoundaryError)
{{#sources}}
{{#aliases}}

{{#documentation}}
  /// {{.}}
{{/documentation}}
  public static var {{name}}: Self { .{{aliasOf}} }
{{/aliases}}
{{/sources}}
}

nonisolated extension {{name}}: CustomStringConvertible {
  public var description: String {
    switch self {
{{#sources}}
{{#cases}}
    case .{{name}}: {{#hasMessage}}Self.message({{unrecognized}}: {{value}}) ?? {{/hasMessage}}{{text}}
{{/cases}}
    case .{{unrecognized}}(let code): {{#hasMessage}}Self.message({{unrecognized}}: code) ?? {{/hasMessage}}{{unrecognizedText}}
{{/sources}}
{{#hasPlainStatus}}
    case .status(let function, let code): "'\(function)' failed with code \(code)."
{{/hasPlainStatus}}
    case .boundary(let error): error.description
    }
  }
{{#sources}}
{{#hasMessage}}

  /// The library's own text for a code of {{cName}}.
  private static func message({{unrecognized}} code: {{rawType}}) -> String? {
    let text: UnsafePointer<CChar>? = unsafe {{messageCall}}
    return unsafe text.map { unsafe String(copyingCText: $0) }
  }
{{/hasMessage}}
{{/sources}}
}

nonisolated extension {{name}}: BoundaryFailure {
{{#sources}}

  /// Throws unless the status means success.
  static func check(_ status: {{cType}}) throws({{errorName}}) {
    let code: {{rawType}} = {{number}}
    switch code {
{{#hasSuccess}}
    case {{success}}: return
{{/hasSuccess}}
{{#cases}}
    case {{value}}: throw .{{name}}
{{/cases}}
    default: throw .{{unrecognized}}(rawValue: code)
    }
  }
{{/sources}}
{{#hasPlainStatus}}

  /// Throws unless the status is zero.
  static func check<Code: BinaryInteger>(_ status: Code, function: StaticName) throws({{errorName}}) {
    guard status == 0 else { throw .status(function: function, code: Int(truncatingIfNeeded: status)) }
  }
{{/hasPlainStatus}}
}

nonisolated extension FixedWidthInteger {
  /// An argument in the type that C takes.
  init<Value: BinaryInteger>(_ value: Value, for parameter: StaticName) throws({{errorName}}) {
    guard let exact = Self(exactly: value) else { throw .boundary(.integerOutOfRange(parameter: parameter)) }
    self = exact
  }

  /// What C returned in the type that Swift takes.
  init<Value: BinaryInteger>(_ value: Value, from function: StaticName) throws({{errorName}}) {
    guard let exact = Self(exactly: value) else { throw .boundary(.resultOutOfRange(function: function)) }
    self = exact
  }
}

"""####),
("file.mustache", ####"""
// Generated by Ferry from the C module {{module}}. Do not edit: changes are lost when it is generated again.
{{#hasImports}}

{{#imports}}
{{.}}
{{/imports}}
{{/hasImports}}
{{#declarations}}

{{.}}
{{/declarations}}
{{#hasOmissions}}

{{>omissions}}
{{/hasOmissions}}

"""####),
("omissions.mustache", ####"""
// Left out:
//
{{#omissions}}
{{#lines}}
// {{.}}
{{/lines}}
{{/omissions}}

"""####),
("option-set.mustache", ####"""
{{#documentation}}
/// {{.}}
{{/documentation}}
nonisolated public struct {{name}}: OptionSet, Hashable, Sendable {
  public var rawValue: {{rawType}}

  public init(rawValue: {{rawType}}) { self.rawValue = rawValue }
{{#options}}

{{#documentation}}
  /// {{.}}
{{/documentation}}
{{#isZero}}
  public static var {{name}}: Self { [] }
{{/isZero}}
{{^isZero}}
  public static var {{name}}: Self { Self(rawValue: {{value}}) }
{{/isZero}}
{{/options}}
}
{{#isImported}}

nonisolated extension {{name}} {
  init(_ cValue: {{cType}}) { self.init(rawValue: cValue.rawValue) }

  var cValue: {{cType}} { {{cType}}(rawValue: rawValue) }
}
{{/isImported}}

"""####),
("record.mustache", ####"""
{{#documentation}}
/// {{.}}
{{/documentation}}
nonisolated public struct {{name}}: Hashable, Sendable {
{{#fields}}
{{#documentation}}
  /// {{.}}
{{/documentation}}
  public var {{name}}: {{type}}
{{/fields}}

{{#initializer}}
  {{.}}
{{/initializer}}
{{#fields}}
    self.{{name}} = {{local}}
{{/fields}}
  }
}
{{#convertsFromC}}

nonisolated extension {{name}} {
  init(_ cValue: {{cType}}){{effectFromC}} {
{{#fromC}}
    {{.}}
{{/fromC}}
  }
}
{{/convertsFromC}}
{{#convertsToC}}

nonisolated extension {{name}} {
  /// The C value; fields that Swift doesn't know are zero.
  var cValue: {{cType}} {
    get{{effectToC}} {
      {{^isEmpty}}var{{/isEmpty}}{{#isEmpty}}let{{/isEmpty}} cValue = {{cType}}()
{{#toC}}
      {{.}}
{{/toC}}
      return cValue
    }
  }
}
{{/convertsToC}}

"""####),
("unique.mustache", ####"""
{{#documentation}}
/// {{.}}
{{/documentation}}
@safe
nonisolated public struct {{name}}: ~Copyable {
  let {{handle}}: {{pointerType}}
{{#stored}}
  private {{binding}} {{name}}: {{type}}
{{/stored}}
{{#isConsumable}}
  private var {{isOwned}} = true
{{/isConsumable}}

{{#initializer}}
  {{.}}
{{/initializer}}
    unsafe self.{{handle}} = pointer
{{#stored}}
    self.{{name}} = {{local}}
{{/stored}}
  }

  deinit {
{{#isConsumable}}
    if {{isOwned}} { unsafe Self.{{destroy}}({{destruction.arguments}}) }
{{/isConsumable}}
{{^isConsumable}}
    unsafe Self.{{destroy}}({{destruction.arguments}})
{{/isConsumable}}
  }

  private static func {{destroy}}({{destruction.parameters}}) {
    {{destruction.call}}
  }
{{#isConsumable}}

  /// Hands the object over to C, which destroys it from now on.
  consuming func {{relinquish}}() -> {{pointerType}} {
    {{isOwned}} = false
    return unsafe {{handle}}
  }
{{/isConsumable}}
{{#members}}

{{#lines}}
  {{.}}
{{/lines}}
{{/members}}
}

"""####),
("view.mustache", ####"""
{{#documentation}}
/// {{.}}
{{/documentation}}
@safe
nonisolated public final class {{name}} {
  let {{handle}}: {{pointerType}}
  private let {{parent}}: {{parentType}}
{{#stored}}
  private {{binding}} {{name}}: {{type}}
{{/stored}}
{{#comparesMutations}}
  private let {{parentMutationCount}}: Int
{{/comparesMutations}}
{{#isConsumable}}
  private var {{isOwned}} = true
{{/isConsumable}}
{{#countsMutations}}
  /// How often a call may have invalidated views of this object's parts.
  private(set) var {{mutationCount}} = 0
{{/countsMutations}}

{{#initializer}}
  {{.}}
{{/initializer}}
    unsafe self.{{handle}} = pointer
    self.{{parent}} = owner
{{#stored}}
    self.{{name}} = {{local}}
{{/stored}}
{{#comparesMutations}}
    self.{{parentMutationCount}} = owner.{{parentMembers.mutationCount}}
{{/comparesMutations}}
  }
{{#isChecked}}

  /// The pointer, unless what it points to may be gone.
  func {{live}}() throws({{errorType}}) -> {{pointerType}} {
{{#isConsumable}}
    guard {{isOwned}} else { throw .boundary(.consumed(type: {{typeName}})) }
{{/isConsumable}}
{{#checksParent}}
    _ = try unsafe {{parent}}.{{parentMembers.live}}()
{{/checksParent}}
{{#comparesMutations}}
    guard {{parentMutationCount}} == {{parent}}.{{parentMembers.mutationCount}} else {
      throw .boundary(.staleView(type: {{typeName}}))
    }
{{/comparesMutations}}
    return unsafe {{handle}}
  }
{{/isChecked}}
{{#isConsumable}}

  /// Hands the object over to C.
  func {{relinquish}}() { {{isOwned}} = false }
{{/isConsumable}}
{{#members}}

{{#lines}}
  {{.}}
{{/lines}}
{{/members}}
}

"""####),
("BoundaryError.swift", ####"""
/// A failure that the wrapper finds before C is called, or in what C returned.
///
/// The error type of a generated library carries it as its `boundary` case.
public enum BoundaryError: Error, Hashable, Sendable {
  /// A number does not fit the type of the C parameter, or a computed size overflows.
  case integerOutOfRange(parameter: StaticName)
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
  /// An object was passed where a different one is needed.
  case sameObject(parameter: StaticName)
  /// The object was handed over to C, and is gone.
  case consumed(type: StaticName)
  /// The object that this was a part of has changed since.
  case staleView(type: StaticName)
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
    case .sameObject(let parameter):
      "'\(parameter)' must be a different object."
    case .consumed(let type):
      "This '\(type)' was handed over to C and can no longer be used."
    case .staleView(let type):
      "This '\(type)' is out of date: the object that it is a part of has changed since."
    case .creationFailed(let function):
      "'\(function)' did not create an object."
    case .nullResult(let function):
      "'\(function)' returned no result."
    }
  }
}

"""####),
("BoundaryFailure.swift", ####"""
/// The error type of a generated library, as the checks around a C call see it.
///
/// The `boundary` case of a generated error enum is all that conforming takes.
public protocol BoundaryFailure: Error {
  static func boundary(_ error: BoundaryError) -> Self
}

extension BoundaryFailure {
  /// The number of elements in `count`, which must not have overflowed, nor be negative.
  public static func validCount(_ count: CheckedCount, of parameter: StaticName) throws(Self) -> Int {
    guard let value = count.value, value >= 0 else { throw .boundary(.integerOutOfRange(parameter: parameter)) }
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

  /// An object that is handed over to C must not be the one that it is handed to.
  public static func requireDistinct<Object: AnyObject>(
    _ object: Object?, _ other: Object?, parameter: StaticName
  ) throws(Self) {
    if let object, let other, object === other { throw .boundary(.sameObject(parameter: parameter)) }
  }

  public static func requireNoInteriorNUL(_ text: String?, in parameter: StaticName) throws(Self) {
    if let text, text.utf8.contains(0) { throw .boundary(.interiorNUL(parameter: parameter)) }
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

"""####),
("CText.swift", ####"""
extension String {
  /// A copy of NUL-terminated text that C owns.
  ///
  /// C's text need not be UTF-8. What isn't is repaired, with U+FFFD in its place, as `String(cString:)` does: a text to
  /// show is worth more than an error in its place.
  @inlinable
  @unsafe
  public init(copyingCText address: UnsafeRawPointer) {
    unsafe self.init(cString: address.assumingMemoryBound(to: UInt8.self))
  }

  /// The text in a fixed array of characters: up to the first NUL, or all of it where there is none.
  @inlinable
  @unsafe
  public init(copyingCText characters: UnsafeRawBufferPointer) {
    unsafe self.init(decoding: characters.prefix { $0 != 0 }, as: UTF8.self)
  }
}

extension Optional where Wrapped == String {
  /// Calls `body` with a NUL-terminated copy of the text, or with nil for no text.
  @inlinable
  public func withOptionalCString<Result>(_ body: (UnsafePointer<CChar>?) -> Result) -> Result {
    switch self {
    case .some(let text): unsafe text.withCString(body)
    case .none: body(nil)
    }
  }
}

"""####),
("CallbackContext.swift", ####"""
/// A closure that C holds through its context pointer, for as long as this object lives.
@safe
public final class CallbackContext<Callback> {
  public let callback: Callback

  public init(_ callback: Callback) { self.callback = callback }

  /// What C gets as context. It retains nothing: somebody else keeps this object alive.
  @unsafe
  public var pointer: UnsafeMutableRawPointer { unsafe Unmanaged.passUnretained(self).toOpaque() }

  /// Calls `body` with the closure of the context at `pointer`, which stays alive because its owner waits for C.
  @inlinable
  @unsafe
  public static func with<Result>(_ pointer: UnsafeMutableRawPointer?, _ body: (Callback) -> Result) -> Result {
    unsafe Unmanaged<CallbackContext>.fromOpaque(pointer!)._withUnsafeGuaranteedRef { body($0.callback) }
  }

  /// The closure of the context at `pointer`, retained: it may let go of the context's owner while it runs.
  @inlinable
  @unsafe
  public static func callback(at pointer: UnsafeMutableRawPointer?) -> Callback {
    unsafe Unmanaged<CallbackContext>.fromOpaque(pointer!)._withUnsafeGuaranteedRef { $0.callback }
  }
}

"""####),
("CallbackElements.swift", ####"""
extension Array where Element: BitwiseCopyable {
  /// A copy of the elements that C hands to a closure: none for NULL, or for a count that is not positive.
  @inlinable
  @unsafe
  public init(copyingFromC address: UnsafeRawPointer?, count: Int) {
    guard let address = unsafe address, count > 0 else {
      self = []
      return
    }
    unsafe self.init(copying: address, count: count)
  }

  /// Writes the elements that a closure returned to the space that C has for them, the rest of which becomes zero.
  ///
  /// More elements than fit are an error in the closure, as an index out of range is: they are never dropped silently.
  ///
  /// - Returns: The number of elements written.
  @unsafe
  public func write(toC address: UnsafeMutableRawPointer?, capacity: Int) -> Int {
    precondition(count <= Swift::max(capacity, 0), "The closure returned more elements than C has space for.")
    guard let address = unsafe address, capacity > 0 else { return 0 }
    let elements = unsafe address.assumingMemoryBound(to: Element.self)
    unsafe withUnsafeBufferPointer { source in
      if let start = source.baseAddress { unsafe elements.update(from: start, count: count) }
    }
    let unused = (capacity - count) * MemoryLayout<Element>.stride
    unsafe UnsafeMutableRawPointer(elements + count).initializeMemory(as: UInt8.self, repeating: 0, count: unused)
    return count
  }
}

"""####),
("CallbackSlot.swift", ####"""
/// A place for a closure that an object lets C call, and that another can replace.
///
/// C keeps the address of the place rather than that of the closure. So nothing dangles when the closure is replaced or taken
/// away, also where C has copied the address to another object that it made meanwhile; and what the closure captures is
/// released at once. A closure that replaces itself while it runs stays alive until it returns.
///
/// Not for closures that C calls on other threads.
@safe
public final class CallbackSlot<Callback> {
  public private(set) var callback: Callback?
  /// The place that came before, to which C may still have the address.
  private let predecessor: CallbackSlot?

  private init(after predecessor: CallbackSlot?) { self.predecessor = predecessor }

  /// The slot itself where nobody else uses it, else a new one: a copy of an object goes on with the closure that the
  /// object had.
  public static func exclusive(_ slot: inout CallbackSlot?) -> CallbackSlot {
    if isKnownUniquelyReferenced(&slot), let slot { return slot }
    let new = CallbackSlot(after: slot)
    slot = new
    return new
  }

  /// Puts a closure in place of the one that is set.
  ///
  /// The other is returned, so that it is released afterwards: what it captures may use the slot when it goes away.
  @discardableResult
  public func exchange(_ new: Callback?) -> Callback? {
    let old = callback
    callback = new
    return old
  }

  /// What C gets as context. It retains nothing: the slot's owner keeps it alive.
  @unsafe
  public var pointer: UnsafeMutableRawPointer { unsafe Unmanaged.passUnretained(self).toOpaque() }

  /// The closure that is set at present, retained for the call.
  @inlinable
  @unsafe
  public static func callback(at pointer: UnsafeMutableRawPointer?) -> Callback? {
    unsafe Unmanaged<CallbackSlot>.fromOpaque(pointer!)._withUnsafeGuaranteedRef { $0.callback }
  }
}

"""####),
("CheckedCount.swift", ####"""
/// A number of elements in the making: arithmetic that notices overflow rather than trapping or wrapping.
///
/// Count expressions such as `width * height * 4` come from C documentation, and their operands from anywhere.
public struct CheckedCount: Hashable, Sendable, ExpressibleByIntegerLiteral {
  /// nil once a step has overflowed or divided by zero, or an operand was below zero.
  public let value: Int?

  /// - Parameter value: A size. What is below zero is none, also where two such sizes would multiply to a positive one.
  public init<Value: BinaryInteger>(_ value: Value) {
    let size = Int(exactly: value) ?? -1
    self.value = size < 0 ? nil : size
  }

  public init(integerLiteral value: Int) { self.value = value }

  private init(_ left: CheckedCount, _ right: CheckedCount, _ operation: (Int) -> (Int) -> (Int, overflow: Bool)) {
    guard let left = left.value, let right = right.value else {
      value = nil
      return
    }
    let (result, overflow) = operation(left)(right)
    value = overflow ? nil : result
  }

  public static func + (left: CheckedCount, right: CheckedCount) -> CheckedCount {
    CheckedCount(left, right, Int.addingReportingOverflow)
  }

  public static func - (left: CheckedCount, right: CheckedCount) -> CheckedCount {
    CheckedCount(left, right, Int.subtractingReportingOverflow)
  }

  public static func * (left: CheckedCount, right: CheckedCount) -> CheckedCount {
    CheckedCount(left, right, Int.multipliedReportingOverflow)
  }

  /// Rounds towards zero.
  public static func / (left: CheckedCount, right: CheckedCount) -> CheckedCount {
    CheckedCount(left, right, Int.dividedReportingOverflow)
  }
}

"""####),
("ElementAddress.swift", ####"""
extension Span where Element: BitwiseCopyable {
  /// Calls `body` with the address of the first element.
  ///
  /// Many C functions reject or dereference a null pointer even for no elements, so an empty span gives an address too:
  /// one that nothing may be read from.
  @inlinable
  public func withUnsafeAddress<Result>(_ body: (UnsafePointer<Element>) -> Result) -> Result {
    unsafe withUnsafeBufferPointer { elements in
      if let address = elements.baseAddress { return unsafe body(address) }
      return unsafe withUnsafeTemporaryAllocation(of: Element.self, capacity: 1) { space in
        unsafe body(UnsafePointer(space.baseAddress!))
      }
    }
  }
}

extension Array where Element: BitwiseCopyable {
  /// Calls `body` with the address of the first element, for C to read from.
  ///
  /// An empty array gives an address too: one that nothing may be read from.
  @inlinable
  public func withUnsafeAddress<Result>(_ body: (UnsafePointer<Element>) -> Result) -> Result {
    unsafe span.withUnsafeAddress(body)
  }

  /// Calls `body` with the address of the first element, for C to write to.
  ///
  /// An empty array gives an address too: one that nothing may be written to.
  @inlinable
  public mutating func withUnsafeMutableAddress<Result>(
    _ body: (UnsafeMutablePointer<Element>) -> Result
  ) -> Result {
    unsafe withUnsafeMutableBufferPointer { elements in
      if let address = elements.baseAddress { return unsafe body(address) }
      return unsafe withUnsafeTemporaryAllocation(of: Element.self, capacity: 1) { space in
        unsafe body(space.baseAddress!)
      }
    }
  }

  /// A copy of `count` elements in C's memory.
  @inlinable
  @unsafe
  public init(copying address: UnsafeRawPointer, count: Int) {
    let elements = unsafe address.assumingMemoryBound(to: Element.self)
    unsafe self.init(UnsafeBufferPointer(start: elements, count: count))
  }
}

"""####),
("OwnedCallback.swift", ####"""
/// A closure that C owns: it holds a reference, and a destroy notification gives it back.
@safe
public final class OwnedCallback<Callback>: CallbackOwnership {
  public let callback: Callback

  public init(_ callback: Callback) { self.callback = callback }

  /// The closure at `pointer`, retained: C may let go of it while it runs.
  @unsafe
  public static func callback(at pointer: UnsafeMutableRawPointer?) -> Callback {
    unsafe Unmanaged<OwnedCallback>.fromOpaque(pointer!)._withUnsafeGuaranteedRef { $0.callback }
  }
}

/// Whether C holds a reference to a closure. It is released once, whoever finds first that C needs it no more.
public class CallbackOwnership {
  private var isHeldByC = false

  fileprivate init() {}

  /// The context for C, which holds a reference from now on.
  @unsafe
  public func handOver() -> UnsafeMutableRawPointer {
    isHeldByC = true
    return unsafe Unmanaged.passRetained(self).toOpaque()
  }

  /// Releases C's reference after a call that failed, unless C has done so: libraries differ in whether they do.
  public func takeBack() {
    guard isHeldByC else { return }
    isHeldByC = false
    unsafe Unmanaged.passUnretained(self).release()
  }

  /// The destroy notification.
  @unsafe
  public static func release(_ pointer: UnsafeMutableRawPointer?) {
    guard let pointer = unsafe pointer else { return }
    unsafe Unmanaged<CallbackOwnership>.fromOpaque(pointer).takeRetainedValue().isHeldByC = false
  }
}

"""####),
("RecordConversion.swift", ####"""
extension Array {
  /// The elements of a span, each converted.
  @inlinable
  public init<Source, Failure: Error>(
    converting elements: Span<Source>, _ convert: (Source) throws(Failure) -> Element
  ) throws(Failure) {
    self = try unsafe elements.withUnsafeBufferPointer { (buffer) throws(Failure) in
      try unsafe buffer.map(convert)
    }
  }
}

extension Optional {
  /// Calls `body` with the address of a copy of the value, or with nil for no value.
  @inlinable
  public func withOptionalAddress<Result>(_ body: (UnsafeMutablePointer<Wrapped>?) -> Result) -> Result {
    guard var copy = self else { return body(nil) }
    return unsafe withUnsafeMutablePointer(to: &copy, body)
  }
}

"""####),
("StableBuffer.swift", ####"""
/// A copy of a buffer at an address that does not move, for buffers that C keeps after the call.
@safe
public final class StableBuffer<Element: BitwiseCopyable> {
  /// The first element, valid as long as this object lives; never nil, also for no elements.
  @unsafe
  public let address: UnsafeMutablePointer<Element>

  public init(copying elements: Span<Element>) {
    unsafe address = .allocate(capacity: max(elements.count, 1))
    unsafe elements.withUnsafeAddress { source in unsafe address.initialize(from: source, count: elements.count) }
  }

  /// Elements of a type of the same size, such as the bytes of a text for C's `char`.
  public init<Source: BitwiseCopyable>(copyingBitsOf elements: Span<Source>) {
    precondition(MemoryLayout<Source>.stride == MemoryLayout<Element>.stride, "Elements must have the same size.")
    unsafe address = .allocate(capacity: max(elements.count, 1))
    unsafe elements.withUnsafeAddress { source in
      let source = unsafe UnsafeRawPointer(source).assumingMemoryBound(to: Element.self)
      unsafe address.initialize(from: source, count: elements.count)
    }
  }

  deinit { unsafe address.deallocate() }
}

"""####),
("StaticName.swift", ####"""
/// The name of a C function, a type or a parameter, known at compile time.
///
/// Compares by bytes, so that Embedded Swift needs no Unicode tables for it.
public struct StaticName: ExpressibleByStringLiteral, CustomStringConvertible, Hashable, Sendable {
  private let text: StaticString

  public init(stringLiteral value: StaticString) { text = value }

  public var description: String { text.description }

  public static func == (left: StaticName, right: StaticName) -> Bool {
    left.text.withUTF8Buffer { leftBytes in
      right.text.withUTF8Buffer { rightBytes in unsafe leftBytes.elementsEqual(rightBytes) }
    }
  }

  public func hash(into hasher: inout Hasher) {
    text.withUTF8Buffer { bytes in unsafe hasher.combine(bytes: UnsafeRawBufferPointer(bytes)) }
  }
}

"""####),
    ]
  }
}
