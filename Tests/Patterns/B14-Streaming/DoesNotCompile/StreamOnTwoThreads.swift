// expected error: 'Packer' does not conform to the 'Sendable' protocol
import Streaming

func sendable<Value: Sendable>(_ value: Value) {}

func misuse(_ value: Packer) { sendable(value) }
