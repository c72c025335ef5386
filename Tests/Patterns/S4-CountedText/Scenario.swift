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
  let empty = try Slice("")
  expectEqual(try empty.text(), "")
  expectEqual(try empty.get(), nil)
  expectEqual(try empty.find(""), 0)
}
