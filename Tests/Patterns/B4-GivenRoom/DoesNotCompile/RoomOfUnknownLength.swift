// expected error: value of type 'Funnel' has no member 'pourBuffer'
import GivenRoom

func misuse(_ funnel: Funnel) { _ = funnel.pourBuffer(1_000_000) }
