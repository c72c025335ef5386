// expected error: 'Stream' does not conform to the 'Sendable' protocol
import CallbackTable

func sendable<Value: Sendable>(_ value: Value) {}

func misuse(_ value: Stream) { sendable(value) }
