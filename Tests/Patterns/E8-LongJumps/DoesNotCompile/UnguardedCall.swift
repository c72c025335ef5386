// expected error: value of type 'Loom' has no member 'begin'
import LongJumps

func misuse(_ loom: Loom) throws { try loom.begin(3) }
