// expected error: cannot convert value of type '[UnsafePointer<UInt8>]' to expected argument type '[[UInt8]]'
import Rows

func misuse(_ canvas: Canvas, _ rows: [UnsafePointer<UInt8>]) throws { _ = try canvas.sum(rows, width: 4) }
