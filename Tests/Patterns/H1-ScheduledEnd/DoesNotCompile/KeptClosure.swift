// expected error: value of type 'Watcher' has no member 'setTick'
import ScheduledEnd

func misuse(_ watcher: Watcher) { watcher.setTick { _ in } }
