// expected error: value of type 'Mutex' has no member 'unlock'
import ScopedLock

func misuse(_ mutex: Mutex) { mutex.unlock() }
