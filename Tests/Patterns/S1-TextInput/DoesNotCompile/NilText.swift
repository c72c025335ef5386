// expected error: 'nil' is not compatible with expected argument type 'String'
import TextInput

func misuse() throws { _ = try length(nil) }
