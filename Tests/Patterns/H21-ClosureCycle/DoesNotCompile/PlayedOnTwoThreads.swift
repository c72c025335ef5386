// expected error: sending 'value' risks causing data races
import ClosureCycle

func misuse(_ value: Player) async {
  async let other: Void = Task.detached { _ = try? value.play(1) }.value
  _ = try? value.play(1)
  await other
}
