import PlainFunction
import ScenarioSupport

private func descending(_ left: Double, _ right: Double) -> Int32 { left < right ? 1 : left > right ? -1 : 0 }

public func scenario() throws {
  let list = try List()
  list.setFilter { $0 >= 0 }
  for number in [3, -1, 1, 2] as [Double] { list.appendNumber(number) }
  list.setFilter(nil)
  list.sort { left, right in left < right ? -1 : left > right ? 1 : 0 }
  expectEqual(try (0..<4).map(list.number), [1, 2, 3, -1])
  list.sort(descending)
  expectEqual(try (0..<4).map(list.number), [3, 2, 1, -1])
  list.appendNumber(-1)
  expectEqual(try list.number(3), -1)
}
