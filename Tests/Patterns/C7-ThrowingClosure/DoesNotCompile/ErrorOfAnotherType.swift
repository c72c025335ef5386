// expected error: cannot be converted to error type 'Refusal'
import ThrowingClosure

struct Refusal: Error {}

func misuse(_ table: Table) throws(Refusal) { try table.scan("a") { _ throws(Refusal) in throw Refusal() } }
