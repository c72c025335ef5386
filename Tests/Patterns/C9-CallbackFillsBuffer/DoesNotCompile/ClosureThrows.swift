// expected error: invalid conversion from throwing function
import CallbackFillsBuffer

struct Refusal: Error {}

func misuse() throws { _ = try Reader { _ in throw Refusal() } }
