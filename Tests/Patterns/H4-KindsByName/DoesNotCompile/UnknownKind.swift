// expected error: value of type 'ReadSpool' has no member 'speed'
import KindsByName

func misuse(_ reader: ReadSpool) { _ = reader.speed() }
