import ScenarioSupport
import UniqueHandle

public func scenario() throws {
  let drawer = try Drawer()
  expectEqual(drawer.price, 0)
  do {
    let ticket = try Ticket(20)
    expectEqual(ticket.price, 20)
  }
  let ticket = try Ticket(30)
  let before = liveAllocations
  drawer.put(ticket)
  expectEqual(drawer.price, 30)
  drawer.put(try Ticket(40))
  expectEqual(drawer.price, 40)
  expectEqual(liveAllocations, before)
  do {
    _ = try Ticket(-1)
    expect(false, "an error")
  } catch {}
}
