// expected error: cannot convert value of type 'Int' to expected argument type 'Level'
import DocumentedValues

func misuse(_ beacon: Beacon) { beacon.setLevel(7 as Int) }
