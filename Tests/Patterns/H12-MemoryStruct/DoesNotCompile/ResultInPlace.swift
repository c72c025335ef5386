// expected error: cannot use mutating member on immutable value: 'encode' is a get-only property
import MemoryStruct

func misuse(_ store: Store) throws { try store.encode.append(1) }
