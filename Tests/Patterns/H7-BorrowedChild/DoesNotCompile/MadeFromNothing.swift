// expected error: 'Item' initializer is inaccessible due to 'internal' protection level
import BorrowedChild

func misuse(_ menu: Menu, _ pointer: OpaquePointer) { _ = Item(viewing: pointer, of: menu) }
