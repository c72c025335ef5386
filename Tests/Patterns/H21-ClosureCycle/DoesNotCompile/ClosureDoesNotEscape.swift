// expected error: passing non-escaping parameter 'listener' to function expecting an '@escaping' closure
import ClosureCycle

func misuse(_ player: Player, _ listener: (Int) -> Void) throws { try player.addListener(listener) }
