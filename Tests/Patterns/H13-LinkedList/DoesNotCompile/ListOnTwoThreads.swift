// expected error: 'Parade' does not conform to the 'Sendable' protocol
import LinkedList

func sendable<Value: Sendable>(_ value: Value) {}

func misuse(_ value: Parade) { sendable(value) }
