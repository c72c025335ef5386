// expected error: 'Gauge' does not conform to the 'Sendable' protocol
import CreateDestroy

func sendable<Value: Sendable>(_ value: Value) {}

func misuse(_ gauge: Gauge) { sendable(gauge) }
