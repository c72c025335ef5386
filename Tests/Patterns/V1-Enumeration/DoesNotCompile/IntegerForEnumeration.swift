// expected error: cannot convert value of type 'Int' to expected argument type
import Enumeration

func misuse(_ light: Light) { light.setColor(2) }
