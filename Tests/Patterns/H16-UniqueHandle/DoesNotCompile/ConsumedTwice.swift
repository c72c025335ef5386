// expected error: consumed more than once
import UniqueHandle

func consumedTwice() throws {
  let drawer = try Drawer()
  let ticket = try Ticket(1)
  drawer.put(ticket)
  drawer.put(ticket)
}
