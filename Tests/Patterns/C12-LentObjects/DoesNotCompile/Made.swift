// expected error: 'Call' initializer is inaccessible due to 'internal' protection level
import LentObjects

func misuse(_ pointer: OpaquePointer) { _ = Call(lending: pointer, during: nil) }
