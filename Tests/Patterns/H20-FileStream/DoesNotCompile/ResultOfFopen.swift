// expected error: cannot convert value of type 'OpaquePointer' to expected argument type 'String'
import FileStream

func misuse(_ ledger: Ledger, _ file: OpaquePointer) throws { try ledger.print(file) }
