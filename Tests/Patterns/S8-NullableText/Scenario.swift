import NullableText
import ScenarioSupport

public func scenario() throws {
  let contact = try Contact()
  expectEqual(contact.note, nil)
  try contact.setNote("call back")
  expectEqual(contact.note, "call back")
  try contact.setNote("")
  expectEqual(contact.note, "")
  try contact.setNote(nil)
  expectEqual(contact.note, nil)
  expectThrows(NullableTextError.boundary(.interiorNUL(parameter: "note"))) { try contact.setNote("\0") }
}
