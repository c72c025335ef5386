// expected error: 'Word' does not conform to the 'Sendable' protocol
import NodeValue

func sendable<Value: Sendable>(_ value: Value) {}

func misuse(_ value: Word) { sendable(value) }
