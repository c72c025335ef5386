// expected error: 'Twig' does not conform to the 'Sendable' protocol
import Arena

func sendable<Value: Sendable>(_ value: Value) {}

func misuse(_ value: Twig) { sendable(value) }
