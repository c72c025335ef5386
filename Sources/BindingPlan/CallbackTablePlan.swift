/// C functions that call Swift closures, which they find through the one context that all of them share: members of a struct, or
/// arguments of their own.
public struct CallbackTablePlan: Codable, Equatable, Sendable {
  /// A member of the struct, in C's order.
  public struct Member: Codable, Equatable, Sendable {
    /// The member's name as Swift imports it.
    public var field: String
    public var kind: Kind

    public init(field: String, kind: Kind) {
      self.field = field
      self.kind = kind
    }
  }

  public enum Kind: Codable, Equatable, Sendable {
    /// The function that calls the closure that is passed as `parameter`.
    case callback(parameter: String, CallbackPlan)
    /// Where C finds the context that it hands back.
    case context
    /// A number or a truth value, made like an argument.
    case data(ArgumentPlan)
  }

  /// The importer's name of the struct; nil where each function is an argument.
  public var cType: String?
  public var members: [Member]
  /// C takes the struct by value; else by its address.
  public var isByValue: Bool
  /// C may use it after the call.
  public var isKept: Bool
  /// C owns a reference to the closures, and releases it with a function that it gets.
  public var isReleased = false
  /// The parameter with the closure that makes the state of a series of calls.
  public var state: String?

  public init(cType: String?, members: [Member], isByValue: Bool, isKept: Bool) {
    self.cType = cType
    self.members = members
    self.isByValue = isByValue
    self.isKept = isKept
  }

  public var callbacks: [(parameter: String, plan: CallbackPlan)] {
    members.compactMap { member in
      if case .callback(let parameter, let plan) = member.kind { (parameter, plan) } else { nil }
    }
  }
}
