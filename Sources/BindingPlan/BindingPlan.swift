/// The Swift API that a library gets, decided down to every conversion and check, and independent of how it is written.
///
/// C appears only as names to call and as the types that Swift's importer makes of C's (`OpaquePointer`, `Int32`).
public struct BindingPlan: Codable, Equatable, Sendable {
  /// The module to import, such as `CImageQuant`.
  public var module: String
  /// The library's name in Swift, such as `ImageQuant`.
  public var libraryName: String
  /// What the library's functions throw; nil when none throws.
  public var error: ErrorPlan?
  /// The set-up of the whole library; nil where it needs none.
  public var lifecycle: LifecyclePlan?
  /// The C that the rest calls in place of what Swift cannot; nil where there is none.
  public var shims: ShimPlan?
  public var handles: [HandlePlan]
  public var records: [RecordPlan]
  public var enumerations: [EnumerationPlan]
  /// Functions that belong to no type.
  public var functions: [CallablePlan]
  /// Constants that belong to no type; nil where there are none.
  public var constants: ConstantsPlan?
  /// What was left out, and why; generated files end with it.
  public var omissions: [Omission]

  public init(
    module: String, libraryName: String, error: ErrorPlan? = nil, handles: [HandlePlan] = [],
    records: [RecordPlan] = [], enumerations: [EnumerationPlan] = [], functions: [CallablePlan] = [],
    constants: ConstantsPlan? = nil, omissions: [Omission] = []
  ) {
    self.module = module
    self.libraryName = libraryName
    self.error = error
    self.handles = handles
    self.records = records
    self.enumerations = enumerations
    self.functions = functions
    self.constants = constants
    self.omissions = omissions
  }
}

/// A C declaration that has no counterpart in Swift.
public struct Omission: Codable, Equatable, Sendable {
  public var cName: String
  /// The Swift type that it would have been part of; nil for the module.
  public var owner: String?
  public var reason: String
  /// The lines that, added to the annotations, would bring it in; nil where no annotation can.
  public var annotation: String?

  public init(cName: String, owner: String? = nil, reason: String, annotation: String? = nil) {
    self.cName = cName
    self.owner = owner
    self.reason = reason
    self.annotation = annotation
  }
}

/// The constants that belong to no type, as members of one that holds nothing else.
public struct ConstantsPlan: Codable, Equatable, Sendable {
  /// The name of that type.
  public var name: String
  public var members: [ConstantPlan]

  public init(name: String, members: [ConstantPlan]) {
    self.name = name
    self.members = members
  }
}

/// A constant, written as a computed property so that there is no global state.
public struct ConstantPlan: Codable, Equatable, Sendable {
  public var name: String
  public var cName: String
  public var type: SwiftType
  public var value: ConstantValue
  public var documentation: Documentation

  public init(name: String, cName: String, type: SwiftType, value: ConstantValue, documentation: Documentation) {
    self.name = name
    self.cName = cName
    self.type = type
    self.value = value
    self.documentation = documentation
  }
}

public enum ConstantValue: Codable, Equatable, Sendable {
  /// Decimal digits, possibly with a sign.
  case integer(String)
  case floating(Double)
  /// The text itself, not yet escaped for Swift.
  case string(String)
  /// What the C variable of the constant's C name holds.
  case variable(VariableValue)
}

/// How what a C variable holds becomes a Swift value.
public enum VariableValue: Codable, Equatable, Sendable {
  /// A number, truth value, enumeration or record.
  case value(ConversionPlan)
  /// NUL-terminated text that the variable points to; NULL becomes nil where `isOptional`.
  case text(isOptional: Bool)
  /// An array of characters: text up to the first NUL.
  case characters
  /// An array of numbers.
  case elements(ElementPlan, count: Int)
}
