// expected error: cannot convert value of type 'Packing' to expected argument type 'OpenFlags'
import ConstantFamilies

func take(_ flags: OpenFlags) {}

func misuse(_ packing: Packing) { take(packing) }
