/// An attribute that says something about ownership, nullability, bounds, naming or availability.
///
/// Indices count parameters from 1, as the attributes themselves do.
/// Sources: the GCC manual, "Common Function Attributes"; clang's attribute reference.
public enum CAttribute: Codable, Hashable, Sendable {
  /// `nonnull`; no indices stand for every pointer parameter.
  case nonnull([Int])
  case returnsNonnull
  case warnUnusedResult
  /// `malloc`, and `malloc(f, n)` where the deallocator and the position of its pointer are named.
  case malloc(deallocator: String?, argument: Int?)
  case allocSize([Int])
  /// `ownership_takes`, `ownership_holds` and `ownership_returns`, with the family and the parameters.
  case ownershipTakes(family: String, parameters: [Int])
  case ownershipHolds(family: String, parameters: [Int])
  case ownershipReturns(family: String, parameters: [Int])
  /// GCC's `access(mode, pointer, size)`.
  case access(mode: String, pointer: Int, size: Int?)
  /// `noescape` on a parameter: not kept after the call.
  case noescape
  /// `lifetimebound` on a parameter (or on the function, for a result that depends on an implicit object).
  case lifetimebound
  case format(kind: String, string: Int, firstArgument: Int)
  case deprecated(message: String?)
  case unavailable(message: String?)
  case swiftName(String)
  case swiftPrivate
  /// `swift_attr("…")`.
  case swiftAttribute(String)
  case flagEnum
  case enumExtensibility(isOpen: Bool)
  case noreturn
  case pure
  case const
  case packed
  /// In bytes.
  case aligned(Int?)
  /// A calling convention other than the target's own, such as `ms_abi`.
  case callingConvention(String)
  /// Any other attribute, as C spells it.
  case other(String)
}
