import CallbackFreesItself
import ScenarioSupport

final class Owner {
  var timers: [Timer] = []
  var turns: [Int] = []
}

public func scenario() throws {
  let loop = try Loop()
  let owner = Owner()
  owner.timers.append(
    try Timer(loop: loop) { [weak owner] turn in
      let text = String(repeating: "a capture that is used afterwards ", count: turn)
      // The last reference to the timer, and to this closure.
      owner?.timers.removeAll()
      owner?.turns.append(turn)
      expectEqual(text.utf8.count, 34 * turn)
    })
  loop.turn()
  loop.turn()
  expectEqual(owner.turns, [1])
}
