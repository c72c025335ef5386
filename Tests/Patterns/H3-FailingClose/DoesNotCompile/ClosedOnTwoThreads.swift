// expected error: sending 'value' risks causing data races
import FailingClose

func misuse(_ value: Store) async {
  async let other: Void = Task.detached { try? value.close() }.value
  try? value.close()
  await other
}
