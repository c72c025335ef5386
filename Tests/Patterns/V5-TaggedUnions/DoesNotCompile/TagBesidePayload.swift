// expected error: extra argument 'type' in call
import TaggedUnions

func misuse() { _ = Event(type: .text, time: 0, data: .key(Key(code: 1, modifiers: 0))) }
