/// A Swift struct that mirrors a C struct of plain values.
public struct RecordPlan: Codable, Equatable, Sendable {
  /// Where the C value stands while Swift converts it.
  public enum Place: String, Codable, Sendable {
    /// On the stack, in both directions.
    case stack
    /// On the stack when it comes from C; what goes to C has memory of its own, with the texts that it points to.
    case stackFromC
    /// In memory, in both directions: it is too large for a stack, or goes on beyond its type.
    case memory
  }

  public var name: String
  /// The importer's type, such as `liq_color`.
  public var cType: String
  /// The C type as its documentation calls it.
  public var cName: String
  public var fields: [RecordFieldPlan]
  public var place: Place
  /// The C type has pointers in it, so that Swift calls it unsafe.
  public var isUnsafe: Bool
  /// The size of the C type in bytes, where the place of a member depends on it.
  public var layoutSize: Int?
  /// Whether Swift reads it from C.
  public var convertsFromC: Bool
  /// Whether Swift passes it to C; then the conversion may throw, where a value does not fit.
  public var convertsToC: Bool
  public var conversionToCThrows: Bool
  /// Reading a field can throw (a 64-bit size that does not fit `Int`).
  public var conversionFromCThrows: Bool
  /// What sets a new value, where a function of C's does.
  public var defaults: RecordDefaultsPlan?
  public var documentation: Documentation

  public init(
    name: String, cType: String, cName: String, fields: [RecordFieldPlan], convertsFromC: Bool, convertsToC: Bool,
    conversionToCThrows: Bool, conversionFromCThrows: Bool = false, place: Place = .stack, isUnsafe: Bool = false,
    layoutSize: Int? = nil,
    documentation: Documentation
  ) {
    self.name = name
    self.cType = cType
    self.cName = cName
    self.fields = fields
    self.convertsFromC = convertsFromC
    self.convertsToC = convertsToC
    self.conversionToCThrows = conversionToCThrows
    self.conversionFromCThrows = conversionFromCThrows
    self.place = place
    self.isUnsafe = isUnsafe
    self.layoutSize = layoutSize
    self.documentation = documentation
  }
}

/// The call by which C sets a struct of options to its defaults.
public struct RecordDefaultsPlan: Codable, Equatable, Sendable {
  public var cFunction: String
  /// It returns the struct; else it gets the address of one.
  public var isReturned: Bool
  /// Swift source of what it gets besides.
  public var argument: String?
  /// nil where it cannot fail.
  public var status: StatusPlan?
  /// The C members that Swift does not have.
  public var leftOut: [String]

  public init(cFunction: String, isReturned: Bool, argument: String?, status: StatusPlan?, leftOut: [String]) {
    self.cFunction = cFunction
    self.isReturned = isReturned
    self.argument = argument
    self.status = status
    self.leftOut = leftOut
  }
}

extension [RecordFieldPlan] {
  /// The unions among the fields.
  public var variants: [VariantPlan] {
    compactMap { if case .variant(let plan) = $0.kind { plan } else { nil } }
  }
}

public struct RecordFieldPlan: Codable, Equatable, Sendable {
  public enum Kind: Codable, Equatable, Sendable {
    /// Integers of C type `cType`; Swift's type may be another. `size_t` is an `Int` for both, and `isSize`.
    case integer(cType: String, isSize: Bool = false)
    case floating(cType: String)
    case boolean(cType: String)
    case enumeration(type: String, cType: String)
    case record(type: String)
    /// A fixed array of plain elements; `countField` is the C field with the number in use, nil where all are.
    case array(element: ElementPlan, capacity: Int, countField: String?)
    /// `char name[N]`, text up to the first NUL.
    case text(capacity: Int)
    /// Text that a pointer points to; NULL for nil.
    case pointedText(PointedTextPlan)
    /// Elements that a pointer points to, as many as another field says, or always the same number.
    case pointedArray(PointedArrayPlan)
    /// A bit-field: an integer of fewer bits than its C type has.
    case bitField(cType: String, width: Int, isSigned: Bool)
    /// One of the members of a union, which a tag in another field tells.
    case variant(VariantPlan)
    /// The elements behind the end of the struct, as many as another field says.
    case flexibleArray(element: ElementPlan, countField: String)
  }

  public var name: String
  public var cName: String
  public var type: SwiftType
  public var kind: Kind
  /// From the start of the struct in bytes, where Swift has to know: for what its importer leaves out.
  public var offset: Int?
  public var documentation: Documentation

  public init(
    name: String, cName: String, type: SwiftType, kind: Kind, offset: Int? = nil, documentation: Documentation
  ) {
    self.name = name
    self.cName = cName
    self.type = type
    self.kind = kind
    self.offset = offset
    self.documentation = documentation
  }
}

/// How many elements a pointer in a struct points to.
public enum FieldCount: Codable, Equatable, Sendable {
  /// A C field.
  case field(String)
  case number(Int)
}

/// Text behind a pointer in a struct.
public struct PointedTextPlan: Codable, Equatable, Sendable {
  /// The importer's type of a character: `CChar`, `UInt8`.
  public var character: String
  public var isConst: Bool
  /// nil for text that a NUL ends.
  public var count: FieldCount?

  public init(character: String = "CChar", isConst: Bool = true, count: FieldCount? = nil) {
    self.character = character
    self.isConst = isConst
    self.count = count
  }
}

/// Elements behind a pointer in a struct.
public struct PointedArrayPlan: Codable, Equatable, Sendable {
  public var element: ElementPlan
  public var count: FieldCount
  /// The importer's type of what the pointer points to, `UInt8` for `void`.
  public var stored: String
  /// The importer's kind of pointer, such as `UnsafeMutableRawPointer`.
  public var pointer: String

  public init(element: ElementPlan, count: FieldCount, stored: String, pointer: String) {
    self.element = element
    self.count = count
    self.stored = stored
    self.pointer = pointer
  }
}

/// A union and its tag as a Swift enum with associated values. Only the member that the tag names is ever read.
public struct VariantPlan: Codable, Equatable, Sendable {
  public struct Case: Codable, Equatable, Sendable {
    public var name: String
    public var cName: String
    /// Of the tag: decimal digits, possibly with a sign.
    public var value: String
    /// nil where the tag alone says everything. Its C name is the path from the struct.
    public var payload: RecordFieldPlan?
    public var documentation: Documentation

    public init(name: String, cName: String, value: String, payload: RecordFieldPlan?, documentation: Documentation) {
      self.name = name
      self.cName = cName
      self.value = value
      self.payload = payload
      self.documentation = documentation
    }
  }

  public var name: String
  /// The C field with the tag.
  public var tagField: String
  /// The importer's type of the tag: an enum with a raw value, or an integer.
  public var tagType: String
  /// The tag is an integer.
  public var isRawTag: Bool
  public var rawType: String
  public var cases: [Case]

  public init(
    name: String, tagField: String, tagType: String, isRawTag: Bool = false, rawType: String, cases: [Case]
  ) {
    self.name = name
    self.tagField = tagField
    self.tagType = tagType
    self.isRawTag = isRawTag
    self.rawType = rawType
    self.cases = cases
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
  /// The importer makes a Swift enum of it, not a struct (`enum_extensibility(closed)`).
  public var isClosed: Bool
  public var cases: [EnumerationCasePlan]
  public var documentation: Documentation

  public init(
    name: String, cType: String?, cName: String, form: Form, rawType: String, isClosed: Bool = false,
    cases: [EnumerationCasePlan], documentation: Documentation
  ) {
    self.name = name
    self.cType = cType
    self.cName = cName
    self.form = form
    self.rawType = rawType
    self.isClosed = isClosed
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
  /// The functions of texts that return a pointer which is not to const.
  public var mutableTextFunctions: [String] = []
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
