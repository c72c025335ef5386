/// A method that ends an object's life before its `deinit` would, and throws what C reports.
public struct ClosePlan: Codable, Equatable, Sendable {
  /// The method's name.
  public var name: String
  /// nil where C reports nothing.
  public var status: StatusPlan?

  public init(name: String, status: StatusPlan?) {
    self.name = name
    self.status = status
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
