import ScenarioSupport
import ScheduledEnd

/// What C still calls when the Swift object is gone stays until C lets go of it.
public func scenario() throws {
  let count = LiveCount()
  var numbers: [Int] = []
  do {
    let reactor = try Reactor()
    do {
      let watcher = try reactor.create(4)
      let token = LiveToken(count)
      watcher.setHandler { number in withExtendedLifetime(token) { numbers.append(number) } }
      watcher.fire()
      expectEqual(reactor.run(), 1)
      expectEqual(watcher.number, 4)
      watcher.fire()
    }
    // The watcher was closed, and has not ended.
    expectEqual(count.alive, 1)
    expectEqual(reactor.run(), 0)
    expectEqual(numbers, [4, 4])
    expectEqual(count.alive, 0)

    let token = LiveToken(count)
    let replaced = try reactor.create(5)
    replaced.setHandler { _ in withExtendedLifetime(token) {} }
    replaced.setHandler { numbers.append(-$0) }
    replaced.fire()
  }
  // With its last watcher gone, so is the reactor: it ended what was still to end, and called nothing.
  expectEqual(numbers, [4, 4])
  expectEqual(count.alive, 0)

  let pulse = Pulse()
  pulse.beat()
  expectEqual(pulse.count, 1)
}
