/// A struct or union.
public struct CRecord: Codable, Equatable, Sendable {
  public enum Kind: String, Codable, Sendable {
    case `struct`, union
  }

  /// Unique in the module and the same on every run: `struct liq_attr`, or for one without a tag, the typedef that names
  /// it, or its place in the record around it.
  public var id: String
  /// The tag, nil where there is none.
  public var tag: String?
  public var kind: Kind
  /// False where only the name is known: an opaque type.
  public var isComplete: Bool
  public var fields: [CField]
  /// In bytes; nil for an incomplete type.
  public var size: Int?
  /// In bytes.
  public var alignment: Int?
  public var attributes: [CAttribute]
  public var origin: COrigin
  public var comment: String?

  public init(
    id: String, tag: String?, kind: Kind, isComplete: Bool, fields: [CField] = [], size: Int? = nil,
    alignment: Int? = nil, attributes: [CAttribute] = [], origin: COrigin, comment: String? = nil
  ) {
    self.id = id
    self.tag = tag
    self.kind = kind
    self.isComplete = isComplete
    self.fields = fields
    self.size = size
    self.alignment = alignment
    self.attributes = attributes
    self.origin = origin
    self.comment = comment
  }
}

/// A member of a struct or union.
public struct CField: Codable, Equatable, Sendable {
  /// nil for an anonymous struct or union, or an unnamed bit-field.
  public var name: String?
  public var type: CType
  /// From the start of the record, in bits; nil where it cannot be known.
  public var bitOffset: Int?
  /// nil unless the member is a bit-field.
  public var bitWidth: Int?
  public var isConst: Bool
  public var attributes: [CAttribute]
  public var comment: String?

  public init(
    name: String?, type: CType, bitOffset: Int?, bitWidth: Int? = nil, isConst: Bool = false,
    attributes: [CAttribute] = [], comment: String? = nil
  ) {
    self.name = name
    self.type = type
    self.bitOffset = bitOffset
    self.bitWidth = bitWidth
    self.isConst = isConst
    self.attributes = attributes
    self.comment = comment
  }
}
