// expected error: does not conform to protocol 'Copyable'
import UniqueHandle

func misuse(_ ticket: consuming Ticket) -> [Ticket] { [ticket] }
