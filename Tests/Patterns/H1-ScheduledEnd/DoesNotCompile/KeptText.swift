// expected error: value of type 'Watcher' has no member 'setLabel'
import ScheduledEnd

func misuse(_ watcher: Watcher) { watcher.setLabel("label") }
