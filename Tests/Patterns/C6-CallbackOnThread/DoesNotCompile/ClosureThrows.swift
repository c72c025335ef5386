// expected error: invalid conversion from throwing function
import CallbackOnThread

struct Refusal: Error {}

func misuse(_ mixer: Mixer) throws { mixer.setLevelCallback { _ in throw Refusal() } }
