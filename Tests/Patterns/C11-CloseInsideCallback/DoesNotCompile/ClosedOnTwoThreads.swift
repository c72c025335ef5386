// expected error: sending 'value' risks causing data races
import CloseInsideCallback

func misuse(_ value: Feed) async {
  async let other: Void = Task.detached { try? value.close() }.value
  try? value.close()
  await other
}
