/// What is said about a struct, an opaque type or an enum.
public struct TypeAnnotation: Codable, Equatable, Sendable {
  public enum Ownership: String, Codable, CaseIterable, Sendable {
    /// A `final class`.
    case shared
    /// A `~Copyable` struct.
    case unique
  }

  /// Whether Swift gets a method that ends an object's life, and what is left of it where that fails.
  public enum Closing: String, Codable, CaseIterable, Sendable {
    /// `close: false`.
    case never
    /// `close: true`: after a failure the object may be gone or not.
    case unknown
    /// The object is gone, whatever the call reports.
    case always
    /// After a failure the object is still there.
    case onSuccess = "on-success"
  }

  /// The Swift name.
  public var name: Located<String>?
  public var ownership: Located<Ownership>?
  /// The function that ends an object's life.
  public var destroy: Located<String>?
  /// The function that sets a struct of options to its defaults.
  public var defaults: Located<String>?
  /// The type of the object that an object of this type belongs to, and lives as long as.
  public var ownedBy: Located<String>?
  /// The function that sets what C hands to all callbacks of an object; of what is lent to a callback, the one that returns it.
  public var context: Located<String>?
  /// The function that makes C stop calling the closures of an object.
  public var stop: Located<String>?
  /// Callbacks get an object of this type for the time of the call only.
  public var lent: Located<Bool>?
  /// The function that tells C, by way of an object that it has lent to a callback, the text of an error.
  public var error: Located<String>?
  /// The function that gives memory for the state of a series of calls, by way of an object that C has lent to a callback.
  public var state: Located<String>?
  /// Whether Swift gets a method that ends an object's life, and throws what the destroy reports.
  public var close: Located<Closing>?
  /// What is said about members of a struct. Those of which nothing is said are listed: Swift reads no others then.
  public var fields: [Entry<FieldAnnotation>]
  /// Whether an object is a linked list, which the destroy frees as a whole.
  public var list: Located<Bool>?
  /// The kinds of objects that the struct serves for, by their Swift names.
  public var kinds: [Entry<KindAnnotation>]
  /// For enums: its values combine with `|`.
  public var flags: Located<Bool>?
  /// Leave it out.
  public var skip: Located<Bool>?
  /// How errors are caught that C reports with a jump.
  public var guarding = GuardAnnotation()

  public init(
    name: Located<String>? = nil, ownership: Located<Ownership>? = nil, destroy: Located<String>? = nil,
    ownedBy: Located<String>? = nil, close: Located<Closing>? = nil, fields: [Entry<FieldAnnotation>] = [],
    list: Located<Bool>? = nil, kinds: [Entry<KindAnnotation>] = [], flags: Located<Bool>? = nil,
    skip: Located<Bool>? = nil
  ) {
    self.name = name
    self.ownership = ownership
    self.destroy = destroy
    self.ownedBy = ownedBy
    self.close = close
    self.fields = fields
    self.list = list
    self.kinds = kinds
    self.flags = flags
    self.skip = skip
  }
}
