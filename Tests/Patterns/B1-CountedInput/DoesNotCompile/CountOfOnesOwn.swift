// expected error: extra argument 'count' in call
import CountedInput

func misuse() { _ = sum([1, 2] as [Int32], count: 1000) }
