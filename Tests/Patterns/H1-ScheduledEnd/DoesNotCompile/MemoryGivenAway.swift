// expected error: value of type 'Pulse' has no member 'endLater'
import ScheduledEnd

func misuse(_ pulse: Pulse) { pulse.endLater() }
