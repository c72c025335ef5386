// expected error: cannot convert value of type 'Int' to specified type 'Port'
import NumberHandle

func make() { let _: Port = 3 }
