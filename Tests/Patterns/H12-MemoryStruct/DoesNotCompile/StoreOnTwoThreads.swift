// expected error: 'Store' does not conform to the 'Sendable' protocol
import MemoryStruct

func sendable<Value: Sendable>(_ value: Value) {}

func misuse(_ value: Store) { sendable(value) }
