// expected error: type 'ShelfError' has no member 'clear'
import ErrorStruct

func misuse() { ShelfError.clear() }
