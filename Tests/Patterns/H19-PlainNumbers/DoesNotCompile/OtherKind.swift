// expected error: cannot convert value of type 'Buoy' to specified type 'Weir'
import PlainNumbers

func mix(_ buoy: Buoy) { let _: Weir = buoy }
