import ScenarioSupport
import TextStructs

public func scenario() throws {
  // In: each struct and each of its texts is there for the call.
  expectEqual(try total([]), 0)
  let purchases = [
    Purchase(title: "Tea", note: "hot", cents: 250), Purchase(cents: -1), Purchase(title: "", note: "é", cents: 0),
  ]
  expectEqual(try total(purchases), 249 + 3000 + 5_000_000)
  let many = [Purchase](repeating: Purchase(title: String(repeating: "x", count: 100), cents: 1), count: 5000)
  expectEqual(try total(many), 5000 * 100_001)
  expectEqual(try total(many.span), 5000 * 100_001)
  expectEqual(try countTitled(many + purchases, title: "Tea"), 1)
  expectThrows { try total([Purchase(title: "a\0b", cents: 1)]) }
  expectThrows { try total([Purchase(title: "a", cents: 1), Purchase(note: "\0", cents: 1)]) }

  // Out: copied with their texts, and freed as a whole, once.
  expectEqual(try list(0), [])
  expectThrows { try list(-1) }
  for count in [1, 2, 50] {
    let expected = (0..<count).map { Purchase(title: "Nr \($0) é", cents: $0 * 100) }
    expectEqual(try list(count), expected)
  }
  expectEqual(try find("some")?.count, 3)
  expectEqual(try find("some")?.last?.title, "Nr 2 é")
  expect(try find("none") == nil, "NULL is none")
  expectThrows { try find("\0") }

  // What stays C's is copied all the same.
  let samples = try samples()
  expectEqual(
    samples,
    [Purchase(title: "Tea", cents: 250), Purchase(note: "gift", cents: -5), Purchase(title: "", note: "", cents: 0)])
  expectEqual(try total(samples), 245 + 3000 + 4_000_000)
}
