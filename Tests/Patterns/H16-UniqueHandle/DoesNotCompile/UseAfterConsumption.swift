// expected error: used after consume
import UniqueHandle

func useAfterConsumption() throws {
  let drawer = try Drawer()
  let ticket = try Ticket(1)
  drawer.put(ticket)
  print(ticket.price)
}
