import LengthGetter
import ScenarioSupport

public func scenario() throws {
  let passage = try Passage(Array("grün\0 und blau".utf8))
  expectEqual(try passage.stringValue, "grün\0 und blau")
  expectEqual(try passage.peekWord(0), "grün\0")
  expectEqual(try passage.peekWord(1), "und")
  expectEqual(try passage.peekWord(9), "blau")
  expectEqual(try passage.lineText(2), "grün\0 und blaugrün\0 und blau")
  expectEqual(try passage.lineText(1), "grün\0 und blau")
  expectEqual(try passage.lineText(0), "")
  expectEqual(passage.title, "Größe")
  expectEqual(passage.titleLength, 5)
  expectEqual(passage.text, "a passage")
  let empty = try Passage([])
  expectEqual(try empty.stringValue, nil)
  expectEqual(try empty.peekWord(0), "")
  expectEqual(empty.text, "")
}
