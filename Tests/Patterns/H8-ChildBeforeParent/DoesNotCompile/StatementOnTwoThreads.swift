// expected error: 'Statement' does not conform to the 'Sendable' protocol
import ChildBeforeParent

func sendable<Value: Sendable>(_ value: Value) {}

func misuse(_ value: Statement) { sendable(value) }
