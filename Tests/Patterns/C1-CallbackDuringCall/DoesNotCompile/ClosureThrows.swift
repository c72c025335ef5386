// expected error: invalid conversion from throwing function
import CallbackDuringCall

struct Refusal: Error {}

func misuse(_ shelf: Shelf) throws { shelf.visit { _ in throw Refusal() } }
