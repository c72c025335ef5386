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
    let wire = try Wire()
    try thrown(wire)
    try nested(wire)
    let witness = Witness { ends += 1 }
    wire.setLineHandler {
      withExtendedLifetime(witness) {}
      throw Refusal(reason: "end")
    }
    expectThrows(Refusal(reason: "end")) { try wire.push("") }
  }
  expectEqual(ends, 1)
  try alone()
}

/// An error ends the call, which throws it; no handler is called meanwhile, and all are called again afterwards.
func thrown(_ wire: Wire) throws {
  var seen: [String] = []
  wire.setWordHandler { word in
    seen.append(word)
    if word == "bad" { throw Refusal(reason: word) }
  }
  wire.setNumberHandler { number in
    seen.append("\(number)")
    if number == 13 { throw Refusal(reason: "13") }
    return Int32(number) - 1
  }
  wire.setLineHandler { seen.append(".") }
  try wire.push("good 2 words")
  expectEqual(seen, ["good", "2", "1", "words", "."])
  seen = []
  expectThrows(Refusal(reason: "bad")) { try wire.push("a bad word") }
  expectEqual(seen, ["a", "bad"])
  expectEqual(wire.words, 2)
  seen = []
  expectThrows(Refusal(reason: "13")) { try wire.push("14 15") }
  expectEqual(seen, ["14", "13"])
  seen = []
  expectEqual(try wire.count("a b 1 c"), 3)
  expectThrows(Refusal(reason: "bad")) { try wire.count("bad bad") }
  expectThrows { try wire.push("a\0b") }
  expectEqual(seen, ["a", "b", "1", "c", ".", "bad"])
}

/// A handler that pushes itself: the inner call throws to the handler, and that throws on, or does not.
func nested(_ wire: Wire) throws {
  var depth = 0
  wire.setWordHandler { [unowned wire] word in
    depth += 1
    defer { depth -= 1 }
    if depth == 3 { throw Refusal(reason: word) }
    if word == "caught" {
      expectThrows(Refusal(reason: "deep")) { try wire.push("down") }
    } else {
      try wire.push(word == "down" ? "deep" : word)
    }
  }
  expectThrows(Refusal(reason: "on")) { try wire.push("on") }
  try wire.push("caught")
  wire.setWordHandler(nil)
}

/// An object whose last reference goes while one of its handlers runs stays alive until the call is over.
func alone() throws {
  var wire: Wire? = try Wire()
  weak let gone = wire
  // Where C fails before it calls the handler, that still holds the object.
  defer { wire = nil }
  wire?.setWordHandler { word in
    wire = nil
    throw Refusal(reason: word)
  }
  expectThrows(Refusal(reason: "last")) { try wire?.push("last one") }
  expect(gone == nil, "the object gone")
}
