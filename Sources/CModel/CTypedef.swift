/// A typedef; `type` is what it stands for, itself as spelled.
public struct CTypedef: Codable, Equatable, Sendable {
  public var name: String
  public var type: CType
  public var attributes: [CAttribute]
  public var origin: COrigin
  public var comment: String?

  public init(
    name: String, type: CType, attributes: [CAttribute] = [], origin: COrigin, comment: String? = nil
  ) {
    self.name = name
    self.type = type
    self.attributes = attributes
    self.origin = origin
    self.comment = comment
  }
}
