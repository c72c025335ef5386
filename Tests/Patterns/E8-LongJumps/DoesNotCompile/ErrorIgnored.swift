// expected error: call can throw, but it is not marked with 'try' and the error is not handled
import LongJumps

func misuse(_ loom: Loom) { loom.weave(1) }
