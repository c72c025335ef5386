import ScenarioSupport
import SharedLoop
import Synchronization

final class Sum: Sendable {
  let total = Atomic<Int>(0)
}

public func scenario() throws {
  let sum = Sum()
  let loop = try Reel()

  // Called by whoever runs the loop: this thread, or another.
  loop.invoke { round in sum.total.add(Int(round) + 1, ordering: .relaxed) }
  expectEqual(loop.run(), 1)
  expectEqual(sum.total.load(ordering: .relaxed), 1)
  for _ in 0..<3 { loop.invoke { round in sum.total.add(Int(round) + 1, ordering: .relaxed) } }
  expectEqual(loop.runElsewhere(), 3)
  expectEqual(sum.total.load(ordering: .relaxed), 7)

  // What is attached to a loop.
  let job = try Job()
  expectEqual(job.attach(loop), 0)
  job.setCallback { _ in sum.total.add(100, ordering: .relaxed) }
  job.setCallback { _ in sum.total.add(10, ordering: .relaxed) }
  expectEqual(job.attach(loop), 1)
  expectEqual(loop.runElsewhere(), 1)
  expectEqual(sum.total.load(ordering: .relaxed), 17)

  // What is never called is released with the loop, and with the job.
  loop.invoke { _ in sum.total.add(1000, ordering: .relaxed) }
  job.setCallback { _ in sum.total.add(1000, ordering: .relaxed) }

  // One thread alone has a knob: its closure may share variables.
  let knob = try Knob()
  var turned = 0
  knob.setCallback { by in turned += Int(by) }
  try knob.turn(4)
  try knob.turn(-1)
  expectEqual(turned, 3)
}
