// expected error: capture of 'job' with non-Sendable type 'Job' in a '@Sendable' closure
import SharedLoop

func misuse(_ job: Job, _ loop: Reel) {
  job.setCallback { _ in _ = job.attach(loop) }
}
