// expected error: passing non-escaping parameter 'log' to function expecting an '@escaping' closure
import CallbackUntilReplaced

func misuse(_ job: Job, _ log: (String) -> Void) { job.setLogCallback(log) }
