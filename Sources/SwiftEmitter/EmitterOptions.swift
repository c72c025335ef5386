/// How generated Swift is laid out, and what it depends on.
public struct EmitterOptions: Codable, Equatable, Sendable {
  /// Which declarations stand in which file.
  public enum Layout: String, Codable, CaseIterable, Sendable {
    /// One file for each type, for people to read.
    case onePerType
    /// Always the same files: SwiftPM wants to know a plugin's output before the tool runs.
    case fixed
  }

  /// Where the checks and copies come from that generated bodies call.
  public enum Runtime: String, Codable, CaseIterable, Sendable {
    /// A copy of the runtime among the generated files, which then depend on nothing.
    case embedded
    /// The `FerryRuntime` library.
    case linked
  }

  public var layout: Layout
  public var runtime: Runtime

  public init(layout: Layout = .onePerType, runtime: Runtime = .embedded) {
    self.layout = layout
    self.runtime = runtime
  }
}
