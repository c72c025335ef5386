import ClosureCycle
import ScenarioSupport

public func scenario() throws {
  let count = LiveCount()
  try brokenByClose(count)
  expectEqual(count.alive, 0)
  try brokenBySetter(count)
  expectEqual(count.alive, 0)
  try brokenFromWithin(count)
  expectEqual(count.alive, 0)
  try weakly(count)
  expectEqual(count.alive, 0)
  try constructed(count)
  expectEqual(count.alive, 0)
}

/// Closures that hold the object which holds them: closing it lets go of all of them.
private func brokenByClose(_ count: LiveCount) throws {
  let player = try Player("one")
  defer { try? player.close() }
  let token = LiveToken(count)
  var played = 0
  try player.setSwitchCallback { _ in
    withExtendedLifetime((player, token)) { played += 1 }
  }
  for _ in 1...2 {
    try player.addListener { _ in
      withExtendedLifetime((player, token)) { played += 1 }
    }
  }
  try player.play(1)
  expectEqual(played, 3)
  try player.close()
  expectThrows { try player.play(1) }
  expectThrows { try player.addListener { _ in } }
}

private func brokenBySetter(_ count: LiveCount) throws {
  let player = try Player("two")
  let token = LiveToken(count)
  try player.setSwitchCallback { _ in withExtendedLifetime((player, token)) {} }
  try player.play(1)
  try player.setSwitchCallback(nil)
}

/// The closure takes itself away while it runs, and goes on.
private func brokenFromWithin(_ count: LiveCount) throws {
  let player = try Player("three")
  let token = LiveToken(count)
  var ends: [Int] = []
  try player.setSwitchCallback { track in
    expectEqual(count.alive, 1)
    try? player.setSwitchCallback(nil)
    withExtendedLifetime(token) { ends.append(track) }
  }
  try player.play(7)
  try player.play(8)
  expectEqual(ends, [7])
}

private func weakly(_ count: LiveCount) throws {
  let player = try Player("four")
  let token = LiveToken(count)
  var isThere = false
  try player.addListener { [weak player] _ in
    withExtendedLifetime(token) { isThere = player != nil }
  }
  try player.play(1)
  expect(isThere, "the object is there while it calls")
}

/// A closure that the object is made with can only get to it later.
private func constructed(_ count: LiveCount) throws {
  final class Place {
    var track: Track?
  }
  let place = Place()
  let token = LiveToken(count)
  let track = try Track { second in
    withExtendedLifetime((place, token)) { expectEqual(place.track == nil, second < 0) }
  }
  place.track = track
  try track.run()
  try track.close()
  expectThrows { try track.run() }
  place.track = nil
}
