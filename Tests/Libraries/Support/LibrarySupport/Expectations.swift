internal import CLibrarySupport
internal import Glibc

/// Ends the program unless the condition holds.
///
/// Once an allocation failed on purpose, nothing is expected any more but that the program stays sound.
public func expect(_ condition: Bool, _ what: String = "the condition", file: String = #fileID, line: Int = #line) {
  if condition || allocation_failed() { return }
  fatal("\(file):\(line): expected: \(what)")
}

/// Ends the program unless the values are equal.
public func expectEqual<Value: Equatable>(
  _ value: Value, _ expected: Value, file: String = #fileID, line: Int = #line
) {
  expect(value == expected, "\(expected), got \(value)", file: file, line: line)
}

/// Ends the program unless `body` throws an error whose description contains `text`.
public func expectThrows<Result>(
  _ text: String, file: String = #fileID, line: Int = #line, _ body: () throws -> Result
) {
  do {
    _ = try body()
    expect(false, "an error: \(text)", file: file, line: line)
  } catch {
    expect("\(error)".contains(text), "an error: \(text), got \(error)", file: file, line: line)
  }
}

/// Ends the program unless `body` throws `expected`.
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

/// Ends the program, with what is wrong on standard error.
func fatal(_ message: String) -> Never {
  note(message)
  fflush(nil)
  exit(Int32(EXPECTATION_FAILED))
}

/// Says something that is no result.
func note(_ message: String) {
  var bytes = Array(message.utf8)
  bytes.append(UInt8(ascii: "\n"))
  _ = write(STDERR_FILENO, bytes, bytes.count)
}
