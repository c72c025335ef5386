// expected error: 'Item' does not conform to the 'Sendable' protocol
import BorrowedChild

func sendable<Value: Sendable>(_ value: Value) {}

func misuse(_ value: Item) { sendable(value) }
