// expected error: 'handle' is inaccessible due to 'internal' protection level
import CreateDestroy

func misuse(_ gauge: Gauge) { print(gauge.handle) }
