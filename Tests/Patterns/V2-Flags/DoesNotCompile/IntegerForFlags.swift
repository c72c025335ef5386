// expected error: cannot convert value of type 'Int' to expected argument type 'LoadFlags'
import Flags

func misuse() { _ = loadInverted(3) }
