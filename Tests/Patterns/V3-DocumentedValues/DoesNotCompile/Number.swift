// expected error: cannot convert value of type 'Int' to expected argument type 'Level'
import DocumentedValues

func misuse(_ lamp: Lamp) { lamp.setLevel(7 as Int) }
