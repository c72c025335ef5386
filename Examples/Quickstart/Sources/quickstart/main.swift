import Notes

// Everything here is generated from Sources/CNotes/include/notes.h and Sources/Notes/bindings.yaml:
// no pointer, no free, no error code.

func run() throws {
  print("1. A create becomes an init, and the status it returns is thrown.")
  let book = try Book("Travel")
  print("   opened \"\(book.title ?? "")\"")
  do {
    _ = try Book("")
  } catch {
    print("   Book(\"\"): \(error)")
  }

  print("2. Getters become properties, enums become enums, structs become structs.")
  try book.add("Passport")
  book.setPriority(.high)
  try book.add("Ferry tickets, 9:40 from Rødby")
  print("   \(book.count) notes, priority \(book.priority), \(book.statistics)")

  print("3. A string that C allocates is copied once and freed by C's own function; NULL is nil.")
  print("   note 1: \(try book.copyText(1) ?? "none"), note 99: \(try book.copyText(99) ?? "none")")

  print("4. Bytes out of C are an array, bytes into C are an array.")
  let bytes = try book.encode(book.encodedSize)
  let copy = try Book(bytes)
  print("   \(bytes.count) bytes, read back: \(copy.count) notes")

  print("5. What C keeps stays alive; what C takes over is gone in Swift.")
  let draft = try Draft(Array("buy a map and a compass".utf8))
  print("   the draft has \(try draft.wordCount) words")
  try book.publish(draft)
  do {
    try book.publish(draft)
  } catch {
    print("   publishing it again: \(error)")
  }

  print("6. A number that does not fit C's int is an error, not another number.")
  do {
    try book.remove(Int.max)
  } catch {
    print("   remove(Int.max): \(error)")
  }
}

try run()
print("7. Every object was destroyed exactly once: \(liveObjects()) are left.")
