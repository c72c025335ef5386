// expected error: passing non-escaping parameter 'fill' to function expecting an '@escaping' closure
import CallbackFillsBuffer

func misuse(_ fill: (Int) -> [UInt8]) throws { _ = try Reader(fill) }
