// expected error: extra argument 'count' in call
import FixedArrayWithCount

func misuse() { _ = Gradient(stops: [1], count: 32) }
