// expected error: cannot convert value of type 'Int' to expected argument type
import PlainNumbers

func match(_ first: Bell) throws { let _: Bell = first }
func misuse() throws { try match(3) }
