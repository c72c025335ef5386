// expected error: invalid conversion from throwing function
import CallbackBuffer

struct Refusal: Error {}

func misuse(_ splitter: Splitter) throws { splitter.eachChunk { _ in throw Refusal() } }
