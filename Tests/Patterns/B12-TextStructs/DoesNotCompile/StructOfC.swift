// expected error: extra argument 'count' in call
import TextStructs

func misuse() throws { _ = try total([Purchase(cents: 1)], count: 1) }
