// expected error: 'Player' does not conform to the 'Sendable' protocol
import LastError

func sendable<Value: Sendable>(_ value: Value) {}

func misuse(_ value: Player) { sendable(value) }
