import KeptByArgument
import ScenarioSupport

/// C leaves the addresses of some arguments in another one, which keeps them alive.
public func scenario() throws {
  let findings = try Findings()
  expectEqual(findings.word, nil)
  try search("cat", "a cat, and another cat!", findings, count: 2)
  // All but the findings is gone in Swift by now.
  expectEqual(findings.word, "cat")
  expectEqual(try findings.byte(3), 33)
  try search("dog", "dog", findings, count: 1)
  expectEqual(findings.word, "dog")
  expectEqual(try findings.byte(0), 100)
  // What a call has got that fails may be there as well.
  do {
    let bird = try Finder("bird")
    expectThrows { try bird.search([UInt8](), findings: findings) }
  }
  expectEqual(findings.word, "bird")
  expectEqual(try findings.byte(0), -1)
  try Finder("x").label("a label that is long enough to be on the heap", findings: findings)
  expectEqual(findings.label, "a label that is long enough to be on the heap")

  // Without a word on it, what C may leave in the only argument that it can change is there as well.
  let selected = try Findings()
  expectEqual(try Finder("cow").select(selected), 1)
  expectEqual(selected.word, "cow")
  expectEqual(try Finder("hen").select(selected), 0)
  expectEqual(selected.word, "hen")

  let other = try Findings()
  do {
    let first = try Findings()
    try search("fish", "fish", first, count: 1)
    try first.share(other)
  }
  try other.share(other)
  expectEqual(other.word, "fish")
  expectEqual(try other.byte(1), 105)
}

private func search(_ word: String, _ text: String, _ findings: Findings, count: Int) throws {
  expectEqual(try Finder(word).search(Array(text.utf8), findings: findings), count)
}
