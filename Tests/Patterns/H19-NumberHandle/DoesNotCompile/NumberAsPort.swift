// expected error: cannot convert value of type 'Int' to specified type 'Berth'
import NumberHandle

func make() { let _: Berth = 3 }
