// expected error: sending 'value' risks causing data races
import CallbackUntilReplaced

func misuse(_ value: Job) async {
  async let other: Void = _Concurrency.Task.detached { value.setLogCallback(nil) }.value
  value.setLogCallback(nil)
  await other
}
