// expected error: no exact matches in call to instance method 'setMask'
import KeptBuffer

func misuse(_ blob: Blob, _ mask: UnsafePointer<UInt8>) { blob.setMask(mask) }
