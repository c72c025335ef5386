/// Rows of elements in one block, and an array of pointers to them, at addresses that do not move.
@safe
public final class RowTable<Element: BitwiseCopyable> {
  private let elements: UnsafeMutablePointer<Element>
  private let pointers: UnsafeMutablePointer<UnsafeMutablePointer<Element>?>
  private let counts: [Int]

  /// The array of pointers, valid as long as this object lives; never nil, also for no rows.
  @unsafe
  public var address: UnsafeMutableRawPointer { unsafe UnsafeMutableRawPointer(pointers) }

  public init(copying rows: [[Element]]) {
    counts = rows.map { $0.count }
    unsafe elements = .allocate(capacity: max(counts.reduce(0, +), 1))
    unsafe pointers = .allocate(capacity: max(counts.count, 1))
    point()
    for (index, row) in rows.enumerated() {
      guard let start = unsafe pointers[index] else { continue }
      unsafe row.withUnsafeAddress { source in unsafe start.initialize(from: source, count: row.count) }
    }
  }

  /// For C to write to.
  public init(repeating element: Element, rows: Int, count: Int) {
    counts = Array(repeating: count, count: rows)
    unsafe elements = .allocate(capacity: max(rows * count, 1))
    unsafe elements.initialize(repeating: element, count: rows * count)
    unsafe pointers = .allocate(capacity: max(rows, 1))
    point()
  }

  /// How many rows there are.
  public var count: Int { counts.count }

  /// What the rows hold now.
  public var rows: [[Element]] { rows(first: count) }

  /// What the first rows hold now.
  public func rows(first number: Int) -> [[Element]] {
    var start = 0
    return counts.prefix(number).map { count in
      defer { start += count }
      return unsafe Array(UnsafeBufferPointer(start: elements + start, count: count))
    }
  }

  private func point() {
    var start = 0
    for (index, count) in counts.enumerated() {
      unsafe (pointers + index).initialize(to: elements + start)
      start += count
    }
  }

  deinit {
    unsafe pointers.deallocate()
    unsafe elements.deallocate()
  }
}

extension BoundaryFailure {
  /// Each row holds at least this many elements.
  public static func requireRowCounts<Element>(
    _ rows: [[Element]], atLeast required: CheckedCount, of parameter: StaticName
  ) throws(Self) {
    _ = try validCount(required, of: parameter)
    for row in rows { try requireCount(row.count, atLeast: required, of: parameter) }
  }

  /// Rows for C to write to, whose size is known to be one that memory can have.
  public static func rowTable<Element: BitwiseCopyable>(
    repeating element: Element, rows: CheckedCount, count: CheckedCount, of parameter: StaticName
  ) throws(Self) -> RowTable<Element> {
    _ = try validCount(rows * count, of: parameter, stride: MemoryLayout<Element>.stride)
    return RowTable(
      repeating: element, rows: try validCount(rows, of: parameter, stride: MemoryLayout<Int>.stride),
      count: try validCount(count, of: parameter))
  }
}
