// expected error: cannot convert value of type 'Dolly' to specified type 'Weir'
import PlainNumbers

func mix(_ dolly: Dolly) { let _: Weir = dolly }
