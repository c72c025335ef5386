// expected error: 'Row' does not conform to the 'Sendable' protocol
import PassingView

func sendable<Value: Sendable>(_ value: Value) {}

func misuse(_ value: Row) { sendable(value) }
