internal import CTestMemory

/// Records a violation unless the condition holds.
///
/// Once an injected allocation failure has struck, nothing is expected any more but that the program stays sound.
public func expect(_ condition: Bool, _ what: String = "the condition", file: String = #fileID, line: Int = #line) {
  if condition || test_allocation_failed() { return }
  print("\(file):\(line): expected: \(what)")
  test_record_violation()
}

/// Records a violation unless the values are equal.
public func expectEqual<Value: Equatable>(
  _ value: Value, _ expected: Value, file: String = #fileID, line: Int = #line
) {
  expect(value == expected, "\(expected), got \(value)", file: file, line: line)
}

/// Records a violation unless `body` throws `expected`.
public func expectThrows<Failure: Error & Equatable, Result>(
  _ expected: Failure, file: String = #fileID, line: Int = #line, _ body: () throws -> Result
) {
  do {
    _ = try body()
    expect(false, "\(expected) thrown", file: file, line: line)
  } catch {
    expect(error as? Failure == expected, "\(expected) thrown, got \(error)", file: file, line: line)
  }
}

/// Records a violation unless `body` throws anything.
public func expectThrows<Result>(file: String = #fileID, line: Int = #line, _ body: () throws -> Result) {
  expect((try? body()) == nil, "an error", file: file, line: line)
}

/// The number of blocks that the C library holds.
public var liveAllocations: Int { test_live_allocations() }
