/// A call that moves bytes through C a part at a time, and is repeated until C has taken all of them.
public struct StreamPlan: Codable, Equatable, Sendable {
  /// How C gets at the bytes and at the room.
  public enum Window: Codable, Equatable, Sendable {
    /// Members of the receiver's struct: where the bytes are and how many, where the room is and how much.
    case members(nextIn: Member, availableIn: Member, nextOut: Member, availableOut: Member)
    /// Structs with an address, a size and a position, which are passed beside the receiver.
    case buffers(input: Buffer?, output: Buffer)
  }

  /// A member of a struct, with the importer's type.
  public struct Member: Codable, Equatable, Sendable {
    public var name: String
    public var type: String

    public init(name: String, type: String) {
      self.name = name
      self.type = type
    }
  }

  public struct Buffer: Codable, Equatable, Sendable {
    /// The local variable, as an argument `streamBuffer` calls it.
    public var name: String
    /// The importer's type of the struct.
    public var cType: String
    public var address: Member
    public var size: Member
    public var position: Member

    public init(name: String, cType: String, address: Member, size: Member, position: Member) {
      self.name = name
      self.cType = cType
      self.address = address
      self.size = size
      self.position = position
    }
  }

  /// An argument without whose value no result means the end.
  public struct Finish: Codable, Equatable, Sendable {
    /// The place among C's arguments.
    public var argument: Int
    /// A C constant, or digits.
    public var value: String

    public init(argument: Int, value: String) {
      self.argument = argument
      self.value = value
    }
  }

  public var window: Window
  /// The parameter with the bytes; nil where there are none.
  public var input: String?
  /// The parameter with the most bytes to return.
  public var maximum: String
  public var status: StatusPlan
  /// The status is an imported enum, whose number is its `rawValue`.
  public var isEnumeration: Bool
  /// Numbers that mean the end, decimal.
  public var end: [String]
  /// Numbers that mean that nothing could be done, decimal.
  public var stalled: [String]
  public var finish: Finish?

  public init(
    window: Window, input: String?, maximum: String, status: StatusPlan, isEnumeration: Bool, end: [String],
    stalled: [String], finish: Finish?
  ) {
    self.window = window
    self.input = input
    self.maximum = maximum
    self.status = status
    self.isEnumeration = isEnumeration
    self.end = end
    self.stalled = stalled
    self.finish = finish
  }
}
