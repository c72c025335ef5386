/// A Swift struct that mirrors a C struct of plain values.
public struct RecordPlan: Codable, Equatable, Sendable {
  public var name: String
  /// The importer's type, such as `liq_color`.
  public var cType: String
  /// The C type as its documentation calls it.
  public var cName: String
  public var fields: [RecordFieldPlan]
  /// Whether Swift reads it from C.
  public var convertsFromC: Bool
  /// Whether Swift passes it to C; then the conversion may throw, where a value does not fit.
  public var convertsToC: Bool
  public var conversionToCThrows: Bool
  /// Reading a field can throw (a 64-bit size that does not fit `Int`).
  public var conversionFromCThrows: Bool
  public var documentation: Documentation

  public init(
    name: String, cType: String, cName: String, fields: [RecordFieldPlan], convertsFromC: Bool, convertsToC: Bool,
    conversionToCThrows: Bool, conversionFromCThrows: Bool = false, documentation: Documentation
  ) {
    self.name = name
    self.cType = cType
    self.cName = cName
    self.fields = fields
    self.convertsFromC = convertsFromC
    self.convertsToC = convertsToC
    self.conversionToCThrows = conversionToCThrows
    self.conversionFromCThrows = conversionFromCThrows
    self.documentation = documentation
  }
}

public struct RecordFieldPlan: Codable, Equatable, Sendable {
  public enum Kind: Codable, Equatable, Sendable {
    /// Integers of C type `cType`; Swift's type may be another.
    case integer(cType: String)
    case floating(cType: String)
    case boolean(cType: String)
    case enumeration(type: String, cType: String)
    case record(type: String)
    /// A fixed array of plain elements; `countField` is the C field with the number in use, nil where all are.
    case array(element: ElementPlan, capacity: Int, countField: String?)
    /// `char name[N]`, text up to the first NUL.
    case text(capacity: Int)
  }

  public var name: String
  public var cName: String
  public var type: SwiftType
  public var kind: Kind
  public var documentation: Documentation

  public init(name: String, cName: String, type: SwiftType, kind: Kind, documentation: Documentation) {
    self.name = name
    self.cName = cName
    self.type = type
    self.kind = kind
    self.documentation = documentation
  }
}

/// A C enum as a Swift enum, in which unknown values survive, or as an option set.
public struct EnumerationPlan: Codable, Equatable, Sendable {
  public enum Form: String, Codable, Sendable {
    case enumeration, optionSet
  }

  public var name: String
  /// The importer's type, such as `liq_error`; nil for an anonymous enum, whose constants are plain integers.
  public var cType: String?
  public var cName: String
  public var form: Form
  /// The importer's raw type, such as `UInt32`.
  public var rawType: String
  public var cases: [EnumerationCasePlan]
  public var documentation: Documentation

  public init(
    name: String, cType: String?, cName: String, form: Form, rawType: String, cases: [EnumerationCasePlan],
    documentation: Documentation
  ) {
    self.name = name
    self.cType = cType
    self.cName = cName
    self.form = form
    self.rawType = rawType
    self.cases = cases
    self.documentation = documentation
  }
}

public struct EnumerationCasePlan: Codable, Equatable, Sendable {
  public var name: String
  public var cName: String
  /// Decimal digits, possibly with a sign.
  public var value: String
  /// Another case has the same value: written as a static property that returns that case.
  public var aliasOf: String?
  public var documentation: Documentation

  public init(name: String, cName: String, value: String, aliasOf: String? = nil, documentation: Documentation) {
    self.name = name
    self.cName = cName
    self.value = value
    self.aliasOf = aliasOf
    self.documentation = documentation
  }
}

/// The one error type of a library.
public struct ErrorPlan: Codable, Equatable, Sendable {
  public var name: String
  public var sources: [StatusSourcePlan]
  /// A C function that takes an `int` and returns its text, for codes of no known family.
  public var statusMessageFunction: String?
  public var documentation: Documentation

  public init(name: String, sources: [StatusSourcePlan], documentation: Documentation) {
    self.name = name
    self.sources = sources
    self.documentation = documentation
  }
}

/// One C type of status codes, and how its values become cases of the error.
public struct StatusSourcePlan: Codable, Equatable, Sendable {
  /// The importer's type: `liq_error`, `Int32`.
  public var cType: String
  public var cName: String
  /// `cType` is an imported enum, whose number is its `rawValue`; else an integer.
  public var isEnumeration: Bool
  public var rawType: String
  /// Values that mean success, decimal.
  public var success: [String]
  /// Failures, as cases of the error. Several sources never share a case name.
  public var cases: [EnumerationCasePlan]
  /// The case for codes that the header does not declare: `unrecognized`, or a name of its own for each source.
  public var unrecognizedCase: String
  /// A C function that takes the code and returns its text, which is borrowed.
  public var messageFunction: String?
  /// Tells failures from other results, where no list of values does.
  public var failureFunction: FailureFunctionPlan?

  public init(
    cType: String, cName: String, isEnumeration: Bool, rawType: String, success: [String],
    cases: [EnumerationCasePlan], unrecognizedCase: String, messageFunction: String? = nil
  ) {
    self.cType = cType
    self.cName = cName
    self.isEnumeration = isEnumeration
    self.rawType = rawType
    self.success = success
    self.cases = cases
    self.unrecognizedCase = unrecognizedCase
    self.messageFunction = messageFunction
  }
}
