/// How one argument of the C call is made.
public enum ArgumentPlan: Codable, Equatable, Sendable {
  /// The receiver's own pointer.
  case receiver
  /// The pointer of another object, borrowed for the call (`keeps` says whether for longer).
  case handle(parameter: String, type: String, isOptional: Bool, isRevocable: Bool)
  /// The receiver's own pointer, of which C takes the object over.
  case consumedReceiver(when: Consumption)
  /// The pointer of another object that C takes over.
  case consumedHandle(parameter: String, type: String, when: Consumption)
  /// Converted to the C type (`Int32`), throwing when the value does not fit; no check where the types are the same.
  case integer(parameter: String, from: SwiftType, to: String)
  /// A floating-point value; `to` is the importer's type (`Float`, `Double`).
  case floating(parameter: String, to: String)
  /// C's `bool`, or an integer that stands for one: `to` is the importer's type (`Bool`, `Int32`).
  case boolean(parameter: String, to: String)
  /// The C value of an enumeration or option set of the plan; `to` is what C takes, the enum or an integer type.
  case enumeration(parameter: String, type: String, to: String)
  /// A record of the plan, passed by value.
  case record(parameter: String, type: String)
  /// A record of the plan, passed by the address of a copy that lives as long as the call.
  case recordPointer(parameter: String, type: String, isOptional: Bool)
  /// The same, of a copy that the receiver or the new object keeps.
  case keptRecord(parameter: String, type: String, isOptional: Bool)
  /// The same, for an `inout` parameter: what C leaves in the copy is the caller's, whatever the call returns.
  case changedRecord(parameter: String, type: String)
  /// A NUL-terminated copy of the text that lives as long as the call.
  case string(parameter: String, isOptional: Bool)
  /// A NUL-terminated copy of the text that the receiver or the new object keeps.
  case keptString(parameter: String, isOptional: Bool, in: TextStore)
  /// The same in units wider than a byte.
  case keptWideString(parameter: String, unit: WideUnit, isOptional: Bool)
  /// NUL-terminated text in units wider than a byte, which lives as long as the call.
  case wideString(parameter: String, unit: WideUnit, isOptional: Bool)
  /// The address of the elements of a span, never nil, valid for the call.
  /// `pointer` is the importer's type of the parameter, such as `UnsafePointer<UInt8>` or `UnsafeRawPointer`.
  case buffer(parameter: String, element: ElementPlan, pointer: String)
  /// The address of a copy that the receiver or the new object keeps.
  case keptBuffer(parameter: String, element: ElementPlan, pointer: String)
  /// The address of an array of pointers to copies of the rows, valid for the call, or kept as for `keptBuffer`.
  /// `pointee` is the importer's type of such a pointer, such as `UnsafeMutableRawPointer?`.
  case rows(parameter: String, element: ElementPlan, pointee: String)
  /// The number of elements in a buffer parameter (in bytes for `scale` > 1: elements times scale), as a C integer.
  case count(of: String, scale: Int, to: String)
  /// A computed number, as a C integer.
  case computedCount(CountExpression, to: String)
  /// The address of an output's storage; the value is `OutputPlan.name`.
  case output(String)
  /// The capacity of an output buffer, as a C integer.
  case capacity(of: String, to: String)
  /// The address of a NULL-terminated array of NUL-terminated copies, valid for the call.
  /// `pointer` is the importer's type, such as `UnsafePointer<UnsafePointer<CChar>?>`.
  case strings(parameter: String, pointer: String)
  /// The first node of a linked list that C's own functions build of texts, and free.
  case list(parameter: String, ListArgumentPlan)
  /// A `FILE *` for the file with a path, opened with a mode of `fopen`; what C wrote is flushed where the call is over with it.
  case stream(parameter: String, mode: String, isFlushed: Bool)
  /// Swift source that is always the same, such as `nil` or `0`.
  case constant(String)
  /// The address of a pointer that the receiver keeps, for C to write in a later call; `pointee` is the importer's type of it.
  case keptOutput(parameter: String, element: ElementPlan, pointee: String, count: String, free: DeallocatorPlan)
  /// The address of the number of elements that goes with a kept output.
  case keptCount(of: String)
  /// A number in place of a pointer to a function, of the importer's type `type`, which C tells from functions.
  case sentinel(String, type: String)
  /// NULL, or for a struct of the importer's type `cType`, zeros; `isUnsafe` where the parameter's type is.
  case defaulted(cType: String?, isUnsafe: Bool)
  /// The address of a struct with the address and the number of NUL-terminated texts, valid for the call.
  case textRecord(parameter: String, TextRecordPlan)
  /// The address of a struct with the address of a copy of the elements, and their number, valid for the call.
  case elementsRecord(parameter: String, ElementsRecordPlan)
  /// Text that is always the same, NUL-terminated for the call.
  case literal(String)
  /// The address of the struct that carries a stream's input or output, a local variable of this name.
  case streamBuffer(String)
  /// A C function that calls the closure.
  case callback(parameter: String, CallbackPlan)
  /// A struct of C functions that call closures.
  case callbackTable(parameter: String, CallbackTablePlan)
  /// A function that shares its context with those of the `callbackTable` argument of that name.
  case callbackMember(of: String, parameter: String)
  /// A C function that the caller passes, which captures nothing.
  case plainFunction(parameter: String)
  /// The context through which C hands the closure of a callback parameter back.
  case callbackContext(of: String)
  /// The C function that lets go of the context of a callback parameter.
  case callbackRelease(of: String)
}

/// What keeps the copy of a text.
public enum TextStore: Codable, Equatable, Sendable {
  /// A property of its own, until another text takes its place.
  case property
  /// The receiver's texts, in the stored property of that name.
  case receiver(String)
  /// The texts of the object that the receiver is a part of.
  case parent(String)
  /// The texts of the new object.
  case new
  /// The texts of the new object, which is a copy of the receiver and begins with those that it has.
  case copy(String)
}

/// How a linked list is built, and freed.
public struct ListArgumentPlan: Codable, Equatable, Sendable {
  /// The importer's type of a node, such as `curl_slist`.
  public var node: String
  /// The C function that takes a list, or NULL for none, and a text, and returns the list with the text at its end.
  public var append: String
  /// The C function that frees all nodes.
  public var free: String

  public init(node: String, append: String, free: String) {
    self.node = node
    self.append = append
    self.free = free
  }
}

/// A struct through which C reads an array of texts.
public struct TextRecordPlan: Codable, Equatable, Sendable {
  /// The importer's type of the struct.
  public var cType: String
  public var addressField: String
  /// The importer's type of the texts' address.
  public var addressType: String
  public var countField: String
  /// The importer's type of the count.
  public var countType: String

  public init(cType: String, addressField: String, addressType: String, countField: String, countType: String) {
    self.cType = cType
    self.addressField = addressField
    self.addressType = addressType
    self.countField = countField
    self.countType = countType
  }
}

/// A struct through which C reads elements.
public struct ElementsRecordPlan: Codable, Equatable, Sendable {
  /// The importer's type of the struct.
  public var cType: String
  public var element: ElementPlan
  public var addressField: String
  /// The importer's type of the elements' address.
  public var addressType: String
  public var countField: String
  /// The importer's type of the count.
  public var countType: String

  public init(
    cType: String, element: ElementPlan, addressField: String, addressType: String, countField: String,
    countType: String
  ) {
    self.cType = cType
    self.element = element
    self.addressField = addressField
    self.addressType = addressType
    self.countField = countField
    self.countType = countType
  }
}

/// When C takes over an argument.
public enum Consumption: String, Codable, Sendable {
  /// Whatever the call returns.
  case always
  /// Only when the call succeeds; after a failure the caller still owns the object.
  case onSuccess
}

/// An element of a buffer: what Swift's caller sees, and what C reads or writes.
public struct ElementPlan: Codable, Hashable, Sendable {
  /// `UInt8`, or a record of the plan.
  public var swiftType: SwiftType
  /// The importer's type: `UInt8`, `CChar`, `liq_color`.
  public var cType: String
  /// C has `size_t`, of which the importer makes an `Int`: below 0 there is nothing.
  public var isSize = false

  public init(swiftType: SwiftType, cType: String, isSize: Bool = false) {
    self.swiftType = swiftType
    self.cType = cType
    self.isSize = isSize
  }

  /// Swift and C agree, so that no element needs converting.
  public var isIdentical: Bool { swiftType.spelling == cType }
}

/// Storage that C writes to.
public struct OutputPlan: Codable, Equatable, Sendable {
  public enum Kind: Codable, Equatable, Sendable {
    /// One value: `cType` is the importer's type of the variable, `initial` its zero.
    case value(cType: String, initial: String, conversion: ConversionPlan)
    /// An array that C fills in place.
    /// `capacity` elements are offered to C; `count` of them are returned, nil where C's result is that count.
    case buffer(element: ElementPlan, pointer: String, capacity: CountExpression, count: CountExpression?)
    /// Characters that C writes in place, up to a NUL or to `count`, in units of `unit` or bytes; the rest as for `buffer`.
    case text(unit: WideUnit?, pointer: String, capacity: CountExpression, count: CountExpression?)
    /// Rows that C fills through an array of pointers; `pointee` as for an argument.
    case rows(element: ElementPlan, pointee: String, rows: CountExpression, count: CountExpression)
    /// What C wrote by way of a kept output, in the receiver's stored property of that name.
    case slot(stored: String, element: ElementPlan)
    /// A number that C writes and Swift does not return: what a `CountExpression.parameter` of the output's name means.
    /// Begins as the capacity of the output `capacityOf`, or at 0.
    case count(cType: String, capacityOf: String?)
    /// A number that begins as the count of the buffer argument `of`, and ends as how many of its elements C read.
    case read(cType: String, of: String)
    /// What C left in the struct of the argument of the same name.
    case replaced(ConversionPlan)
  }

  /// The local variable's name, and its label where several values are returned.
  public var name: String
  public var kind: Kind

  public init(name: String, kind: Kind) {
    self.name = name
    self.kind = kind
  }

  /// Whether Swift returns it.
  public var isReturned: Bool { if case .count = kind { false } else { true } }
}
