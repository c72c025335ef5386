// expected error: sending 'value' risks causing data races
import ConsumedArgument

func misuse(_ value: List) async {
  async let other: Void = Task.detached { _ = value.sum }.value
  _ = value.sum
  await other
}
