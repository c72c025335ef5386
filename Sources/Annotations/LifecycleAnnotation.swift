/// The functions that set a library up for the whole process, and undo it.
public struct LifecycleAnnotation: Codable, Equatable, Sendable {
  public var initialize: Located<String>?
  public var cleanup: Located<String>?

  public init(initialize: Located<String>? = nil, cleanup: Located<String>? = nil) {
    self.initialize = initialize
    self.cleanup = cleanup
  }
}
