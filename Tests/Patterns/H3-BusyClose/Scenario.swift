import BusyClose
import ScenarioSupport

public func scenario() throws {
  try calledAfterFailedClose()
  try calledAfterFailedDeinit()
  try retried()
  try retriedByDeinit()
  try goneAfterFailure()
}

private let busy = BusyCloseError.status(function: "ticker_close", code: -16)

/// C goes on calling what it could not let go of, also when the Swift object is gone.
private func calledAfterFailedClose() throws {
  defer { _ = tickerCollect() }
  let count = LiveCount()
  var counts: [Int] = []
  var ticker: Ticker? = try Ticker(10)
  let token = LiveToken(count)
  try ticker?.setTickCallback { number in withExtendedLifetime(token) { counts.append(number) } }
  try ticker?.hold()
  expectThrows(busy) { try ticker?.close() }
  expectThrows(BusyCloseError.boundary(.consumed(type: "Ticker"))) { try ticker?.close() }
  tickerRunAll()
  ticker = nil
  tickerRunAll()
  expectEqual(counts, [11, 12])
  expectEqual(count.alive, 1)
}

private func calledAfterFailedDeinit() throws {
  defer { _ = tickerCollect() }
  var counts: [Int] = []
  do {
    let ticker = try Ticker(20)
    try ticker.setTickCallback { counts.append($0) }
    try ticker.hold()
  }
  tickerRunAll()
  expectEqual(counts, [21])

  // A close that succeeds lets go of the closure.
  let count = LiveCount()
  do {
    let ticker = try Ticker(30)
    let token = LiveToken(count)
    try ticker.setTickCallback { _ in withExtendedLifetime((ticker, token)) {} }
    try ticker.close()
  }
  expectEqual(count.alive, 0)
}

private func retried() throws {
  let count = LiveCount()
  var rings: [Int] = []
  do {
    let timer = try Timer(0)
    defer {
      _ = try? timer.hold(0)
      try? timer.close()
    }
    let token = LiveToken(count)
    try timer.setRingCallback { number in
      // Within a close the object is not there, so that it is not closed twice.
      withExtendedLifetime((timer, token)) { rings.append(number) }
      if number == 0 { expectThrows(BusyCloseError.boundary(.consumed(type: "Timer"))) { try timer.close() } }
    }
    try timer.hold(1)
    expectThrows(BusyCloseError.status(function: "timer_close", code: -16)) { try timer.close() }
    try timer.ring()
    try timer.close()
    expectThrows(BusyCloseError.boundary(.consumed(type: "Timer"))) { try timer.ring() }
  }
  expectEqual(rings, [0, 1, 0])
  expectEqual(count.alive, 0)
}

private func retriedByDeinit() throws {
  let timer = try Timer(0)
  try timer.hold(1)
  expectThrows(BusyCloseError.status(function: "timer_close", code: -16)) { try timer.close() }
}

private func goneAfterFailure() throws {
  let count = LiveCount()
  do {
    let lamp = try Lamp(-5)
    let token = LiveToken(count)
    try lamp.setLightCallback { _ in withExtendedLifetime((lamp, token)) {} }
    try lamp.switch(1)
    expectThrows(BusyCloseError.status(function: "lamp_close", code: -5)) { try lamp.close() }
    expectThrows(BusyCloseError.boundary(.consumed(type: "Lamp"))) { try lamp.switch(2) }
  }
  expectEqual(count.alive, 0)
}
