// expected error: 'Berth' does not conform to the 'Sendable' protocol
import NumberHandle

func sendable<Value: Sendable>(_ value: Value) {}

func misuse(_ value: Berth) { sendable(value) }
