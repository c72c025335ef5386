// expected error: 'Scanner' does not conform to the 'Sendable' protocol
import InPlaceStruct

func sendable<Value: Sendable>(_ value: Value) {}

func misuse(_ value: Scanner) { sendable(value) }
