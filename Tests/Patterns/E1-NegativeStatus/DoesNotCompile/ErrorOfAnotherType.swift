// expected error: thrown expression type 'NegativeStatusError' cannot be converted to error type 'Never'
import NegativeStatus

func misuse(_ queue: Queue) throws(Never) { _ = try queue.find(1) }
