// expected error: cannot convert value of type 'Key' to expected argument type 'String'
import TaggedUnions

func misuse() { _ = EventData.name(Key(code: 1, modifiers: 0)) }
