import GLib
import LibrarySupport

func failures() throws {
  // The text of a part goes on where that of the part ends.
  let type = try VariantType("(si)")
  expectEqual(try type.first?.peekString, "s")
  expectEqual(try type.peekString, "(si)")
  let file = try KeyFile()
  expectThrows("which is not a key-value pair, group, or comment") { try file.loadFromData("nonsense", flags: .none) }
  expectThrows("No such file or directory") { try file.loadFromFile("/nowhere/file.ini", flags: .none) }
  try file.loadFromData("[a]\nb=x\nc=1;y;\n", flags: .none)
  expectThrows("does not have key") { try file.getString("a", key: "none") }
  expectThrows("does not have group") { try file.getKeys("none") }
  expectThrows("cannot be interpreted") { try file.getInteger("a", key: "b") }
  expectThrows("cannot be interpreted") { try file.getIntegerList("a", key: "c") }
  expectThrows("cannot be interpreted") { try file.getBoolean("a", key: "b") }
  expectThrows("does not have key") { try file.removeKey("a", key: "none") }
  expectThrows("No such file or directory") { try file.saveToFile("/nowhere/file.ini") }
  expectThrows("NUL") { try file.getString("a\0", key: "b") }
  expectThrows("Unmatched quotation mark") { try shellUnquote("'") }
}
