import CountedText
import ScenarioSupport

public func scenario() throws {
  let slice = try Slice("grün\0blau")
  expectEqual(try slice.text(), "grün\0blau")
  expectEqual(try slice.get(), "grün\0blau")
  expectEqual(try slice.find("blau"), 6)
  expectEqual(try slice.find("\0"), 5)
  expectEqual(try slice.find("rot"), -1)
  expectEqual(try slice.bytes(), Array("grün\0blau".utf8))
  expectEqual(try slice.span("rot", count: 1000), 3010)
  expectEqual(try slice.span("", count: 1000), 10)
  expectThrows { try slice.span("ro\0t", count: 1) }
  expectThrows(CountedTextError.boundary(.integerOutOfRange(parameter: "count"))) { try slice.span("", count: 1 << 32) }
  let empty = try Slice("")
  expectEqual(try empty.text(), "")
  expectEqual(try empty.get(), nil)
  expectEqual(try empty.find(""), 0)
}
