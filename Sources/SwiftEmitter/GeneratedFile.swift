/// A Swift source file to write.
public struct GeneratedFile: Codable, Equatable, Sendable {
  /// The file's name, without a folder.
  public var name: String
  public var contents: String

  public init(name: String, contents: String) {
    self.name = name
    self.contents = contents
  }
}
