// expected error: a C function pointer cannot be formed from a closure that captures context
import PlainFunction

func misuse(_ list: List, limit: Double) {
  list.setFilter { number in number < limit }
}
