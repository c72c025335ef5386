import CallbackUntilReplaced
import ScenarioSupport

final class Witness {
  let end: () -> Void
  init(_ end: @escaping () -> Void) { self.end = end }
  deinit { end() }
}

public func scenario() throws {
  try replacing()
  try replacingItself()
  try copies()
  try tasks()
  try breakingACycle()
}

func replacing() throws {
  var messages: [String] = []
  do {
    let job = try Job()
    expectEqual(job.run(), 0)
    var steps: [Float] = []
    job.setProgressCallback { percent in
      steps.append(percent)
      return percent < 50 ? 1 : 0
    }
    job.setLogCallback { messages.append($0) }
    expectEqual(job.run(), 1)
    expectEqual(steps, [25, 50])
    job.setProgressCallback(nil)
    expectEqual(job.run(), 0)
    expectEqual(steps, [25, 50])
  }
  expectEqual(messages, ["step", "step", "step", "step", "step", "step", "destroyed"])
}

func replacingItself() throws {
  let job = try Job()
  var isReleased = false
  var calls: [String] = []
  do {
    let witness = Witness { isReleased = true }
    job.setProgressCallback { [unowned job] _ in
      job.setProgressCallback { _ in
        calls.append("second")
        return 1
      }
      // The first closure still runs, so what it captures is alive.
      expect(!isReleased, "a running closure is alive")
      withExtendedLifetime(witness) { calls.append("first") }
      return 1
    }
  }
  expectEqual(job.run(), 0)
  expect(isReleased, "a replaced closure is released")
  expectEqual(calls, ["first", "second", "second", "second"])
}

func copies() throws {
  var calls: [String] = []
  let copy: Job
  do {
    let job = try Job()
    job.setProgressCallback { _ in
      calls.append("original")
      return 0
    }
    copy = try job.copy()
    job.setProgressCallback { _ in
      calls.append("replaced")
      return 0
    }
    expectEqual(copy.run(), 1)
    expectEqual(job.run(), 1)
  }
  expectEqual(copy.run(), 1)
  copy.setProgressCallback(nil)
  expectEqual(copy.run(), 0)
  expectEqual(calls, ["original", "replaced", "original"])
}

func tasks() throws {
  var calls = 0
  let task: Task
  do {
    let job = try Job()
    job.setProgressCallback { _ in
      calls += 1
      return 0
    }
    task = try Task(job)
    job.setProgressCallback(nil)
  }
  expectEqual(task.run(), 1)
  expectEqual(calls, 0)
}

func breakingACycle() throws {
  var isReleased = false
  do {
    let job = try Job()
    let witness = Witness { isReleased = true }
    job.setProgressCallback { _ in
      withExtendedLifetime(witness) { Int32(job.run()) }
    }
    job.setProgressCallback(nil)
  }
  expect(isReleased, "nil breaks the cycle")
}
