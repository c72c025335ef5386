import ArgumentLists
import ScenarioSupport

public func scenario() throws {
  let gossip = try Gossip()
  expect(gossip.last == nil, "nothing was said")

  // No text is ever a format: each of these would read, or write, what nobody passed.
  let texts = ["", "plain", "100 %", "%s%s%s%s%s%s", "%n", "%1000000000d", "%*.*f", "%%"]
  for text in texts + [String(repeating: "%x", count: 1000)] {
    expectEqual(try gossip.add(text), text.utf8.count)
    expectEqual(gossip.last, text)
    expectEqual(try gossip.count(text, value: -7), text.utf8.count + 4)
    expectEqual(gossip.last, "\(text): -7")
  }
  expectThrows { try gossip.add("nul\0inside") }
  expectEqual(try gossip.count("x", value: .min), 23)

  // What a listener gets as a list, the closure gets as text, cut where there is no more room for it.
  let few = try Gossip()
  few.tellAll { _ in expect(false, "there is nothing to tell") }
  try few.add("first %s")
  try few.add(String(repeating: "y", count: 100))
  var heard: [String] = []
  few.tellAll { text in heard.append(text) }
  expectEqual(heard, ["1: " + String(repeating: "y", count: 60), "2: first %s"])
  // From inside of the closure.
  few.tellAll { _ in expectEqual(few.last?.utf8.count, 100) }
}
