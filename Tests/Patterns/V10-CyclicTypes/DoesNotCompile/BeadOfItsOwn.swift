// expected error: 'Bead' initializer is inaccessible due to 'internal' protection level
import CyclicTypes

func misuse(_ bead: Bead) throws { _ = unsafe Bead(viewing: bead.handle, of: bead.parent) }
