// expected error: 'Reader' does not conform to the 'Sendable' protocol
import GuardedJumps

func sendable<Value: Sendable>(_ value: Value) {}

func misuse(_ value: Reader) { sendable(value) }
