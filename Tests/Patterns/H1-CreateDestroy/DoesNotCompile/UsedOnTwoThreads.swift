// expected error: sending 'gauge' risks causing data races
import CreateDestroy

func misuse(_ gauge: Gauge) async {
  async let sum: Void = Task.detached { print(gauge.value) }.value
  print(gauge.value)
  await sum
}
