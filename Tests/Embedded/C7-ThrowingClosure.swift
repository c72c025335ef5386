/// Uses the generated API; run by WebAssembly without an operating system.
///
/// - Returns: 0, or the number of the expectation that was not met.
@c func program() -> Int32 {
  guard let table = try? Table() else { return 1 }
  for value in [1, 2, 3] where (try? table.insert(value)) == nil { return 2 }

  // The closure's error comes out, and not the one that C made of it; C's own comes out where it has one.
  guard
    failure({ () throws(ClosureError) in
      try table.scan("even") { (value) throws(ClosureError) in throw .closure(code: value) }
    }) == .closure(code: 2)
  else { return 3 }
  guard failure({ () throws(ClosureError) in try table.scan("") { _ in 7 } }) == .aborted else { return 4 }
  guard failure({ () throws(ClosureError) in try table.scan("even") { _ in 0 } }) == nil else { return 5 }
  guard
    failure({ () throws(ClosureError) in try table.scan("\0") { _ in 0 } })
      == .boundary(.interiorNUL(parameter: "filter"))
  else { return 6 }

  // Where the call has no error of its own, the closure may throw one of any type.
  do throws(Trouble) {
    try table.walk { (value) throws(Trouble) in throw Trouble(value: value) }
    return 7
  } catch {
    return error.value == 1 ? 0 : 8
  }
}

struct Trouble: Error {
  var value: Int
}

func failure(_ body: () throws(ClosureError) -> Void) -> ThrowingClosureError? {
  do throws(ClosureError) {
    try body()
    return nil
  } catch { return error }
}
