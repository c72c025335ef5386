// expected error: 'Node' does not conform to the 'Sendable' protocol
import References

func sendable<Value: Sendable>(_ value: Value) {}

func misuse(_ value: Node) { sendable(value) }
