// expected error: value of type 'ErrorEnumError' has no member 'rawValue'
import ErrorEnum

func misuse(_ error: ErrorEnumError) { _ = error.rawValue }
