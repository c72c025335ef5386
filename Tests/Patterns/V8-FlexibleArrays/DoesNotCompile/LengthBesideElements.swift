// expected error: extra argument 'length' in call
import FlexibleArrays

func misuse() { _ = Log(referenceCount: 0, length: 9, count: 0, entries: [1]) }
