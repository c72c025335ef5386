// expected error: cannot find 'Link' in scope
import CyclicTypes

func misuse() { _ = Link(value: 1) }
