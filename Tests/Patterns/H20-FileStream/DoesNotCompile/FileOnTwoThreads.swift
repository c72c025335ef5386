// expected error: 'Ledger' does not conform to the 'Sendable' protocol
import FileStream

func sendable<Value: Sendable>(_ value: Value) {}

func misuse(_ value: Ledger) { sendable(value) }
