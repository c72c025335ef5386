/// A method that ends an object's life before its `deinit` would, and throws what C reports.
public struct ClosePlan: Codable, Equatable, Sendable {
  /// What a failure leaves of the object.
  public enum AfterFailure: String, Codable, Sendable {
    /// It is gone all the same.
    case gone
    /// It is still there.
    case alive
    /// Nobody knows: it is not closed again, and what C could still use stays alive.
    case unknown
  }

  /// The method's name.
  public var name: String
  /// nil where C reports nothing.
  public var status: StatusPlan?
  public var afterFailure: AfterFailure

  public init(name: String, status: StatusPlan?, afterFailure: AfterFailure) {
    self.name = name
    self.status = status
    self.afterFailure = afterFailure
  }
}

/// The call that adds an owner to a C object, which the destroy takes away again.
public struct RetainPlan: Codable, Equatable, Sendable {
  public var cFunction: String
  /// The C function returns something, which is ignored.
  public var returnsValue: Bool

  public init(cFunction: String, returnsValue: Bool) {
    self.cFunction = cFunction
    self.returnsValue = returnsValue
  }
}
