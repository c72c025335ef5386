// expected error: cannot convert value of type '[UInt16]' to expected argument type 'String'
import WideText

func title(_ book: Book) throws {
  try book.setTitle([0x61, 0] as [UInt16])
}
