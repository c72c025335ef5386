// expected error: cannot use mutating member on immutable value: 'names' is a get-only property
import LinkedList

func misuse(_ parade: Parade) { parade.names.append("Ada") }
