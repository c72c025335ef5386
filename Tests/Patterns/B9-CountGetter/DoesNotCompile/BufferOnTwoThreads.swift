// expected error: 'Packet' does not conform to the 'Sendable' protocol
import CountGetter

func sendable<Value: Sendable>(_ value: Value) {}

func misuse(_ value: Packet) { sendable(value) }
