/// Uses the generated API; run by WebAssembly without an operating system.
///
/// - Returns: 0, or the number of the expectation that was not met.
@c func program() -> Int32 {
  guard let gauge = try? Gauge() else { return 1 }
  guard gauge.value == 0 else { return 2 }
  guard (try? gauge.add(3)) != nil, gauge.value == 3 else { return 3 }
  do throws(CreateDestroyError) {
    try gauge.add(Int.max)
    return Int.bitWidth == 32 ? 0 : 4
  } catch {
    return 0
  }
}
