import PlainFunction
import ScenarioSupport

private func descending(_ left: Double, _ right: Double) -> Int32 { left < right ? 1 : left > right ? -1 : 0 }

public func scenario() throws {
  let roster = try Roster()
  roster.setFilter { $0 >= 0 }
  for number in [3, -1, 1, 2] as [Double] { roster.appendNumber(number) }
  roster.setFilter(nil)
  roster.sort { left, right in left < right ? -1 : left > right ? 1 : 0 }
  expectEqual(try (0..<4).map(roster.number), [1, 2, 3, -1])
  roster.sort(descending)
  expectEqual(try (0..<4).map(roster.number), [3, 2, 1, -1])
  roster.appendNumber(-1)
  expectEqual(try roster.number(3), -1)
}
