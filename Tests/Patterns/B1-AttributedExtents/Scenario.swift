import AttributedExtents
import ScenarioSupport

public func scenario() throws {
  expectEqual(try sum([1, 2, 3]), 6)
  expectEqual(try sum([Int32]()), 0)
  // In bytes: C reads all four elements, and none behind them.
  expectEqual(try tally([1, 2, 3, 4]), 10)
  expectEqual(try tally([Int32]()), 0)
  expectEqual(try sumGrid([1, 2, 3, 4, 5, 6], tall: 2, wide: 3), 21)
  expectThrows { try sumGrid([1, 2, 3], tall: 2, wide: 3) }
  expectThrows { try sumGrid([1, 2, 3], tall: Int(Int32.max), wide: Int(Int32.max)) }

  // Two buffers with one count are equally long.
  expectEqual(try dot([1, 2, 3], right: [4, 5, 6]), 32)
  expectThrows { try dot([1, 2, 3], right: [4]) }
  expectThrows { try dot([1], right: [4, 5, 6]) }

  expectEqual(try weigh([3, 4]), 7)
  expectEqual(try ramp(4), [0, 1, 2, 3])
  expectEqual(try ramp(0), [])
  expectThrows { try ramp(-1) }
  expectEqual(try sample(8), [5, 5, 5])
  expectEqual(try sample(2), [5, 5])
}
