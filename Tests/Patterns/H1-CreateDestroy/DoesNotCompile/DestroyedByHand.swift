// expected error: deinitializers cannot be accessed
import CreateDestroy

func misuse(_ gauge: Gauge) { gauge.deinit() }
