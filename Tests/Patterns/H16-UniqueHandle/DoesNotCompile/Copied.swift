// expected error: consumed more than once
import UniqueHandle

func copied() throws {
  let ticket = try Ticket(1)
  let first = ticket
  let second = ticket
  print(first.price, second.price)
}
