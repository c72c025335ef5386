// expected error: capture of 'mixer' with non-Sendable type 'Mixer' in a '@Sendable' closure
import CallbackOnThread

func misuse(_ mixer: Mixer, _ onAnotherThread: (@escaping @Sendable () -> Void) -> Void) {
  onAnotherThread { _ = mixer.wait() }
  _ = mixer.wait()
}
