// expected error: value of type 'Reader' has no member 'errorContext'
import GuardedJumps

func misuse(_ reader: Reader) { _ = reader.errorContext() }
