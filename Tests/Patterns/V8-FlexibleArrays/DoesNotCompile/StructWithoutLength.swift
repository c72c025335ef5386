// expected error: cannot find 'Message' in scope
import FlexibleArrays

func misuse() { _ = Message(length: 9, text: []) }
