// expected error: cannot convert value of type 'Ship' to expected argument type 'Barge'
import VoidHandles

func mix(_ ship: Ship) { _ = ship.matches(ship) }
