// expected error: invalid conversion from throwing function
import CallbackUntilReplaced

struct Refusal: Error {}

func misuse(_ job: Job) throws { job.setLogCallback { _ in throw Refusal() } }
