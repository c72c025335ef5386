/// Memory that C hands over or lends: its contents become a Swift value, once.
public struct CopiedMemoryPlan: Codable, Equatable, Sendable {
  /// What the memory holds, and how far it reaches.
  public enum Contents: Codable, Equatable, Sendable {
    case elements(ElementPlan, count: CountExpression)
    /// Characters, as many as `count` says, with or without a NUL behind them.
    case text(count: CountExpression)
    /// Characters up to a NUL.
    case terminatedText
    /// The bytes before a NUL, as they are.
    case terminatedBytes
    /// Text in units wider than a byte: as many as `count` says, or for nil, up to a unit of zero.
    case wideText(WideUnit, count: CountExpression?)
    /// The units before a zero, as they are.
    case wideUnits(WideUnit)
    /// Pointers to NUL-terminated texts, up to NULL.
    case terminatedTexts
    /// Nodes of a linked list, each of which points to a text; `member` and `next` are C's names.
    case linkedTexts(member: String, next: String)
    /// Nodes of a linked list, which are records of the plan.
    case linkedRecords(type: String, next: String)

    /// The Swift type that comes out.
    public var swiftType: SwiftType {
      switch self {
      case .elements(let element, _): .array(element.swiftType)
      case .text, .terminatedText, .wideText: .string
      case .wideUnits(let unit): .array(.named(unit.cType))
      case .terminatedBytes: .array(.named("UInt8"))
      case .terminatedTexts, .linkedTexts: .array(.string)
      case .linkedRecords(let type, _): .array(.named(type))
      }
    }

    /// How far it reaches, where C says so by a number.
    public var count: CountExpression? {
      switch self {
      case .elements(_, let count), .text(let count): count
      case .wideText(_, let count): count
      case .terminatedText, .terminatedBytes, .terminatedTexts, .wideUnits, .linkedTexts, .linkedRecords: nil
      }
    }
  }

  public var contents: Contents
  /// nil for memory that stays C's.
  public var deallocator: DeallocatorPlan?

  public init(contents: Contents, deallocator: DeallocatorPlan?) {
    self.contents = contents
    self.deallocator = deallocator
  }
}

/// The C function that frees memory which Swift took over. It takes the pointer alone.
public struct DeallocatorPlan: Codable, Equatable, Sendable {
  public var cFunction: String
  /// C hands out a pointer to const, and the function takes one to what it may write.
  public var dropsConst: Bool

  public init(cFunction: String, dropsConst: Bool) {
    self.cFunction = cFunction
    self.dropsConst = dropsConst
  }
}
