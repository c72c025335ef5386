// expected error: a C function pointer cannot be formed from a closure that captures context
import PlainFunction

func misuse(_ roster: Roster, limit: Double) {
  roster.setFilter { number in number < limit }
}
