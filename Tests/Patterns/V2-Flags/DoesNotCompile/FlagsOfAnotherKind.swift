// expected error: cannot convert value of type 'LoadFlags' to expected argument type 'Style'
import Flags

func misuse(_ flags: LoadFlags) { _ = styleWithout(flags, removed: []) }
