// expected error: value of type 'Ledger' has no member 'readIndex'
import FileStream

func misuse(_ ledger: Ledger) throws { _ = try ledger.readIndex("file") }
