/// A class that stands for the set-up of a whole library: its initializer makes it, its `deinit` undoes it.
///
/// Whatever uses the library takes a value of it, and objects keep theirs, so that the library outlives them.
public struct LifecyclePlan: Codable, Equatable, Sendable {
  public var name: String
  /// The call that sets the library up; its form is `.function`.
  public var initialize: CallablePlan
  /// The C function that undoes it, which takes nothing.
  public var cleanup: String
  /// The C function returns something, which is ignored.
  public var cleanupReturnsValue: Bool

  public init(name: String, initialize: CallablePlan, cleanup: String, cleanupReturnsValue: Bool) {
    self.name = name
    self.initialize = initialize
    self.cleanup = cleanup
    self.cleanupReturnsValue = cleanupReturnsValue
  }
}
