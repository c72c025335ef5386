import ScenarioSupport
import TextOutput

public func scenario() throws {
  typealias Failure = TextOutputError
  let sign = try Sign("stöp")
  expectEqual(try sign.copyText(6), "stöp")
  expectEqual(try sign.copyText(100), "stöp")
  expectThrows(Failure.status(function: "sign_copy_text", code: -3)) { try sign.copyText(5) }
  expectThrows(Failure.boundary(.integerOutOfRange(parameter: "capacity"))) { try sign.copyText(-1) }
  expectEqual(try sign.textLengthOut(5), "stöp")
  expectThrows(Failure.status(function: "sign_text_length_out", code: -3)) { try sign.textLengthOut(4) }
  expectEqual(try Sign("abcdef").code(), "abcd")
  expectEqual(try Sign("").code(), "")
  expectThrows(Failure.boundary(.interiorNUL(parameter: "text"))) { try Sign("a\0b") }
  expectEqual(try sign.format(8), "<stöp>")
  expectThrows(Failure.boundary(.countOutOfRange(function: "sign_format"))) { try sign.format(7) }
  expectThrows(Failure.boundary(.countOutOfRange(function: "sign_format"))) { try sign.format(0) }
  expectEqual(try sign.raw(2), [0xff])
}
