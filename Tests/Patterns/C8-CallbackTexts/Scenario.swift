import CallbackTexts
import ScenarioSupport

private struct Stop: Error, Equatable {}

public func scenario() throws {
  let query = try Query()
  var rows: [[String?]] = []
  var names: [[String?]] = []
  _ = try query.run(3, note: "one") { values, columns in
    rows.append(values)
    names.append(columns)
    return 0
  }
  expectEqual(rows, [["one", nil], [], ["one", nil]])
  expectEqual(names, [["first", "first"], [], ["first", "first"]])

  var calls = 0
  expectThrows(Stop()) {
    try query.run(3, note: "") { values, _ in
      calls += 1
      expectEqual(values, ["", nil])
      throw Stop()
    }
  }
  expectEqual(calls, 1)

  var blocks: [[UInt8]] = []
  var labels: [String?] = []
  query.eachBlock { bytes, label in
    blocks.append(bytes)
    labels.append(label)
    return 0
  }
  expectEqual(blocks, [[97, 98, 99], []])
  expectEqual(labels, ["label", nil])

  expectEqual(query.collect { room in (0..<room).map { Int16($0) } }, 6)
  expectEqual(query.collect { _ in [] }, 0)
}
