/// What the return value of a C function means. Swift returns this first, then the outputs, in order.
public enum ResultPlan: Codable, Equatable, Sendable {
  case void
  /// A value without meaning to Swift, such as the destination that the caller passed in.
  case ignored
  /// Success or failure; failure is thrown.
  case status(StatusPlan)
  /// The number of elements written to an output buffer; less than 0 or more than its capacity is thrown.
  case count(of: String)
  case value(ConversionPlan)
  /// Bytes that C makes of the input, how much of that it took, and whether it is at its end.
  case streamed(StreamPlan)
}

/// How a status is told from success.
public struct StatusPlan: Codable, Equatable, Sendable {
  /// The importer's type: `liq_error`, `Int32`.
  public var cType: String
  /// An unrecognized family of codes: a failure carries the number.
  public var isPlainInteger: Bool
  /// Which numbers are no failure, in an unrecognized family.
  public var success: SuccessRule
  /// The codes that are no failure, as decimal numbers, in a family that declares no failures.
  public var successes: [String] = []

  public init(cType: String, isPlainInteger: Bool, success: SuccessRule = .zero) {
    self.cType = cType
    self.isPlainInteger = isPlainInteger
    self.success = success
  }
}

/// How a C value becomes a Swift value.
public indirect enum ConversionPlan: Codable, Equatable, Sendable {
  /// The types are the same.
  case direct(SwiftType)
  /// To another integer type; `isChecked` where the value may not fit, which is thrown.
  case integer(to: SwiftType, isChecked: Bool)
  case floating(to: SwiftType)
  /// Not zero.
  case boolean
  /// An enumeration or option set of the plan; `isRaw` where C has a plain integer.
  case enumeration(type: String, isRaw: Bool)
  case record(type: String)
  /// A pointer to a record inside C's memory, copied; nil becomes nil, or is thrown.
  case recordPointer(type: String, whenNull: NullMeaning)
  /// As `recordPointer`, for a record that consists of a count and an array: the array alone.
  case recordArray(RecordArrayPlan, whenNull: NullMeaning)
  /// NUL-terminated text inside C's memory, copied.
  case borrowedString(whenNull: NullMeaning)
  /// NUL-terminated text that Swift takes over: copied, then freed by `free` (which takes the pointer alone).
  case ownedString(free: String, whenNull: NullMeaning)
  /// Elements inside C's memory, copied; `count` many.
  case borrowedBuffer(element: ElementPlan, count: CountExpression, whenNull: NullMeaning)
  /// An object that Swift owns from now on.
  case newHandle(NewHandlePlan, whenNull: NullMeaning)
  /// A view of an object that belongs to `parent`, a parameter, or the receiver for nil; `through` a view that the receiver keeps
  /// in that stored property, to what this belongs to.
  case view(type: String, parent: String?, through: String? = nil, whenNull: NullMeaning)
  /// Memory whose contents are copied, and which is then freed where Swift took it over.
  case copied(CopiedMemoryPlan, whenNull: NullMeaning)

  /// A struct that owns memory, which is copied; then the struct is freed.
  case memoryRecord(MemoryRecordPlan)

  /// The Swift type that comes out.
  public var swiftType: SwiftType {
    switch self {
    case .memoryRecord(let plan): plan.contents.swiftType
    case .direct(let type), .integer(let type, _), .floating(let type): type
    case .boolean: .bool
    case .enumeration(let type, _), .record(let type): .named(type)
    case .recordPointer(let type, let null): null.wrap(.named(type))
    case .recordArray(let plan, let null): null.wrap(.array(plan.element.swiftType))
    case .borrowedString(let null), .ownedString(_, let null): null.wrap(.string)
    case .borrowedBuffer(let element, _, let null): null.wrap(.array(element.swiftType))
    case .newHandle(let plan, let null): null.wrap(.named(plan.type))
    case .view(let type, _, _, let null): null.wrap(.named(type))
    case .copied(let plan, let null): null.wrap(plan.contents.swiftType)
    }
  }
}

/// What it means that C returned NULL.
public enum NullMeaning: String, Codable, Sendable {
  /// There is no such thing: nil.
  case none
  /// The call failed, which is thrown.
  case failure
  /// No elements, or an empty text.
  case empty
  /// The header declares that it cannot happen (`returns_nonnull`, `_Nonnull`); Swift's importer makes it non-optional.
  case impossible

  func wrap(_ type: SwiftType) -> SwiftType { self == .none ? .optional(type) : type }
}

/// A new object, and what it keeps alive.
public struct NewHandlePlan: Codable, Equatable, Sendable {
  public var type: String
  public var keeps: [KeepPlan]
  /// C keeps its own reference: Swift's is added first, by the type's `retain`.
  public var isRetained: Bool
  /// Nothing was created where the call failed, although there is an address: a struct that C sets up in place.
  public var isVoidAfterFailure = false
  /// C returned the struct itself, which gets an address of its own.
  public var isMoved = false
  /// Of a signed number: 0 stands for a failure as well.
  public var isZeroFailure = false

  public init(type: String, keeps: [KeepPlan] = [], isRetained: Bool = false) {
    self.type = type
    self.keeps = keeps
    self.isRetained = isRetained
  }
}

/// Something that a stored property keeps alive.
public struct KeepPlan: Codable, Equatable, Sendable {
  public enum Value: Codable, Equatable, Sendable {
    case receiver
    /// A handle parameter, the copy made for a `keptBuffer` argument, or the context of a `callback`.
    case parameter(String)
    /// What the receiver keeps in its own stored property, for an object that is a copy of it.
    case stored(String)
    /// The function that ends the new object, by `EndingPlan.name`.
    case ending(String)
    /// What closures have thrown that the call got.
    case failures
  }

  /// `StoredPlan.name`.
  public var stored: String
  public var value: Value
  /// Where the call fails: C may use it all the same.
  public var isAfterFailure = false
  /// The parameter whose object keeps it; nil for the receiver, or the new object.
  public var keeper: String?

  public init(stored: String, value: Value, isAfterFailure: Bool = false, keeper: String? = nil) {
    self.stored = stored
    self.value = value
    self.isAfterFailure = isAfterFailure
    self.keeper = keeper
  }
}

/// A record of a count and a fixed array, returned as that many elements.
public struct RecordArrayPlan: Codable, Equatable, Sendable {
  public var element: ElementPlan
  /// The C field with the number of elements.
  public var countField: String
  /// The C field with the elements.
  public var arrayField: String
  /// The array's declared length: the count is never trusted beyond it.
  public var capacity: Int

  public init(element: ElementPlan, countField: String, arrayField: String, capacity: Int) {
    self.element = element
    self.countField = countField
    self.arrayField = arrayField
    self.capacity = capacity
  }
}
