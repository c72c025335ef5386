import ScenarioSupport
import ThrowingHandlers

struct Refusal: Error, Equatable {
  var reason: String
}

/// Tells when it is gone.
final class Witness {
  let gone: () -> Void
  init(_ gone: @escaping () -> Void) { self.gone = gone }
  deinit { gone() }
}

public func scenario() throws {
  var ends = 0
  do {
    let feed = try Feed()
    try thrown(feed)
    try nested(feed)
    let witness = Witness { ends += 1 }
    feed.setLineHandler {
      withExtendedLifetime(witness) {}
      throw Refusal(reason: "end")
    }
    expectThrows(Refusal(reason: "end")) { try feed.push("") }
  }
  expectEqual(ends, 1)
  try alone()
}

/// An error ends the call, which throws it; no handler is called meanwhile, and all are called again afterwards.
func thrown(_ feed: Feed) throws {
  var seen: [String] = []
  feed.setWordHandler { word in
    seen.append(word)
    if word == "bad" { throw Refusal(reason: word) }
  }
  feed.setNumberHandler { number in
    seen.append("\(number)")
    if number == 13 { throw Refusal(reason: "13") }
    return Int32(number) - 1
  }
  feed.setLineHandler { seen.append(".") }
  try feed.push("good 2 words")
  expectEqual(seen, ["good", "2", "1", "words", "."])
  seen = []
  expectThrows(Refusal(reason: "bad")) { try feed.push("a bad word") }
  expectEqual(seen, ["a", "bad"])
  expectEqual(feed.words, 2)
  seen = []
  expectThrows(Refusal(reason: "13")) { try feed.push("14 15") }
  expectEqual(seen, ["14", "13"])
  seen = []
  expectEqual(try feed.count("a b 1 c"), 3)
  expectThrows(Refusal(reason: "bad")) { try feed.count("bad bad") }
  expectThrows { try feed.push("a\0b") }
  expectEqual(seen, ["a", "b", "1", "c", ".", "bad"])
}

/// A handler that pushes itself: the inner call throws to the handler, and that throws on, or does not.
func nested(_ feed: Feed) throws {
  var depth = 0
  feed.setWordHandler { [unowned feed] word in
    depth += 1
    defer { depth -= 1 }
    if depth == 3 { throw Refusal(reason: word) }
    if word == "caught" {
      expectThrows(Refusal(reason: "deep")) { try feed.push("down") }
    } else {
      try feed.push(word == "down" ? "deep" : word)
    }
  }
  expectThrows(Refusal(reason: "on")) { try feed.push("on") }
  try feed.push("caught")
  feed.setWordHandler(nil)
}

/// An object whose last reference goes while one of its handlers runs stays alive until the call is over.
func alone() throws {
  var feed: Feed? = try Feed()
  weak let gone = feed
  // Where C fails before it calls the handler, that still holds the object.
  defer { feed = nil }
  feed?.setWordHandler { word in
    feed = nil
    throw Refusal(reason: word)
  }
  expectThrows(Refusal(reason: "last")) { try feed?.push("last one") }
  expect(gone == nil, "the object gone")
}
