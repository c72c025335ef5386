/// An enum, with the integer type that it has on the target.
public struct CEnumeration: Codable, Equatable, Sendable {
  /// Unique in the module: `enum liq_error`, or for one without a tag, the typedef that names it or its first constant.
  public var id: String
  public var tag: String?
  public var integerType: CIntegerType
  public var constants: [CEnumerationConstant]
  public var attributes: [CAttribute]
  public var origin: COrigin
  public var comment: String?

  public init(
    id: String, tag: String?, integerType: CIntegerType, constants: [CEnumerationConstant],
    attributes: [CAttribute] = [], origin: COrigin, comment: String? = nil
  ) {
    self.id = id
    self.tag = tag
    self.integerType = integerType
    self.constants = constants
    self.attributes = attributes
    self.origin = origin
    self.comment = comment
  }
}

public struct CEnumerationConstant: Codable, Equatable, Sendable {
  public var name: String
  public var value: CIntegerValue
  public var attributes: [CAttribute]
  public var comment: String?
  /// The identifiers that its definition mentions besides its own name, as written: macros are not expanded.
  public var mentions: [String]

  public init(
    name: String, value: CIntegerValue, attributes: [CAttribute] = [], comment: String? = nil, mentions: [String] = []
  ) {
    self.name = name
    self.value = value
    self.attributes = attributes
    self.comment = comment
    self.mentions = mentions
  }
}

/// An integer constant: any value of any 64-bit type, signed or not.
public enum CIntegerValue: Codable, Hashable, Sendable, CustomStringConvertible {
  case signed(Int64)
  /// Only for values above `Int64.max`, so that each number has one form.
  case unsigned(UInt64)

  public init(_ value: Int64) { self = .signed(value) }

  public init(_ value: UInt64) {
    self = Int64(exactly: value).map(CIntegerValue.signed) ?? .unsigned(value)
  }

  public var description: String {
    switch self {
    case .signed(let value): "\(value)"
    case .unsigned(let value): "\(value)"
    }
  }
}
