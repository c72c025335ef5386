// expected error: value of type 'WriteSpool' has no member 'position'
import KindsByName

func misuse(_ writer: WriteSpool) { _ = writer.position }
