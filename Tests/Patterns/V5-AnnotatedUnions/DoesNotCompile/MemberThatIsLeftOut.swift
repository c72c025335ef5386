// expected error: extra argument 'reserved' in call
import AnnotatedUnions

func misuse() { _ = PacketGreeting(name: "a", isNew: false, reserved: nil) }
