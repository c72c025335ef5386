/// The type of a C declaration, as spelled: typedefs, records and enumerations are named rather than expanded.
///
/// Naming keeps every value finite: a type that contains itself, or a chain of a thousand typedefs, is no deeper here
/// than one name. Look names up in the module's `typedefs`, `records` and `enumerations`.
public indirect enum CType: Codable, Hashable, Sendable {
  case void
  /// `_Bool`.
  case boolean
  case integer(CIntegerType)
  case floating(CFloatingType)
  case pointer(CPointer)
  case array(CArray)
  case function(CFunctionType)
  /// A struct or union; the value is `CRecord.id`.
  case record(String)
  /// An enum; the value is `CEnumeration.id`.
  case enumeration(String)
  /// A typedef that was spelled; the value is `CTypedef.name`.
  case typedef(String)
  /// A type that has no place here (`_Complex`, vectors, `__int128`, `_Atomic`, blocks), as C spells it.
  case unsupported(String)
}

/// A C integer type, with the width and signedness that it has on the target.
public struct CIntegerType: Codable, Hashable, Sendable {
  public enum Kind: String, Codable, Sendable {
    case char
    case signedChar = "signed char"
    case unsignedChar = "unsigned char"
    case short
    case unsignedShort = "unsigned short"
    case int
    case unsignedInt = "unsigned int"
    case long
    case unsignedLong = "unsigned long"
    case longLong = "long long"
    case unsignedLongLong = "unsigned long long"
    /// `wchar_t`, `char16_t` and `char32_t` where they are types of their own.
    case wideChar = "wchar_t"
    case char16 = "char16_t"
    case char32 = "char32_t"
  }

  public var kind: Kind
  /// In bits.
  public var width: Int
  public var isSigned: Bool

  public init(_ kind: Kind, width: Int, isSigned: Bool) {
    self.kind = kind
    self.width = width
    self.isSigned = isSigned
  }
}

public enum CFloatingType: String, Codable, Hashable, Sendable {
  case half = "_Float16"
  case float
  case double
  case longDouble = "long double"
}

/// A pointer, with what the declaration says about what it points to.
public struct CPointer: Codable, Hashable, Sendable {
  public var pointee: CType
  /// Whether the pointee is `const`.
  public var isPointeeConst: Bool
  public var isPointeeVolatile: Bool
  /// `_Nonnull`, `_Nullable` or `_Null_unspecified`, where spelled.
  public var nullability: CNullability?
  /// `__counted_by(n)` and its kin, where spelled.
  public var bounds: CBounds?

  public init(
    to pointee: CType, isPointeeConst: Bool = false, isPointeeVolatile: Bool = false,
    nullability: CNullability? = nil, bounds: CBounds? = nil
  ) {
    self.pointee = pointee
    self.isPointeeConst = isPointeeConst
    self.isPointeeVolatile = isPointeeVolatile
    self.nullability = nullability
    self.bounds = bounds
  }
}

public enum CNullability: String, Codable, Hashable, Sendable {
  case nonnull, nullable, unspecified
}

/// How far a pointer may be followed, by clang's `-fbounds-safety` attributes.
public struct CBounds: Codable, Hashable, Sendable {
  public enum Kind: String, Codable, Sendable {
    /// `__counted_by`: a number of elements.
    case countedBy = "counted_by"
    case countedByOrNull = "counted_by_or_null"
    /// `__sized_by`: a number of bytes.
    case sizedBy = "sized_by"
    case sizedByOrNull = "sized_by_or_null"
    /// `__ended_by`: a pointer just past the end.
    case endedBy = "ended_by"
  }

  public var kind: Kind
  /// The expression in the attribute, as C source.
  public var expression: String

  public init(_ kind: Kind, _ expression: String) {
    self.kind = kind
    self.expression = expression
  }
}

public struct CArray: Codable, Hashable, Sendable {
  public var element: CType
  /// nil for `T name[]`, a flexible array member.
  public var count: Int?

  public init(of element: CType, count: Int?) {
    self.element = element
    self.count = count
  }
}

public struct CFunctionType: Codable, Hashable, Sendable {
  public var parameters: [CParameter]
  public var result: CType
  public var isVariadic: Bool
  /// False for `int f()` in C before C23, which says nothing about its parameters.
  public var hasPrototype: Bool

  public init(parameters: [CParameter], result: CType, isVariadic: Bool = false, hasPrototype: Bool = true) {
    self.parameters = parameters
    self.result = result
    self.isVariadic = isVariadic
    self.hasPrototype = hasPrototype
  }
}
