import Testing

@testable import Boundary

/// Comments as libraries word them, and as they deny.
@Suite struct OwnershipWordsTests {
  @Test(arguments: [
    "The returned string must be freed with free().",
    "Returns a newly allocated copy. The caller is responsible for freeing it.",
    "The returned reference must be\nfreed by the caller (transfer full)",
    "@return a new tree; you must free it with tree_free",
  ])
  func ownedResults(_ comment: String) {
    #expect(OwnershipWords(comment).resultIsOwned)
  }

  @Test(arguments: [
    "The pointer is owned by the library; do not free it.",
    "Returns an internal pointer.",
    "The result is valid until the next call.",
    "This must not be freed by the caller.",
  ])
  func borrowedResults(_ comment: String) {
    let words = OwnershipWords(comment)
    #expect(words.resultIsBorrowed)
    #expect(!words.resultIsOwned)
  }

  @Test(arguments: [
    "This function takes ownership of value.",
    "json_array_append_new steals the reference to value.",
    "Ownership is transferred to the list.",
  ])
  func consumedArguments(_ comment: String) {
    #expect(OwnershipWords(comment).argumentIsConsumed)
  }

  @Test(arguments: [
    "This function does NOT take ownership of value.",
    "It never steals the reference.",
    "The list doesn't take ownership of the item.",
  ])
  func deniedConsumption(_ comment: String) {
    #expect(!OwnershipWords(comment).argumentIsConsumed)
  }

  @Test(arguments: [
    "The prefix is referenced, it **must outlive** compression.",
    "The dictionary must remain valid while the stream is used.",
    "Data is not copied.",
  ])
  func keptArguments(_ comment: String) {
    #expect(OwnershipWords(comment).argumentIsKept)
  }

  /// As libcurl, SQLite, GLib, libgit2, jansson, libxml2 and others word it.
  @Test(arguments: [
    "The caller takes ownership of the returned list.",
    "The string has to be released by the caller: it must be freed with curl_free().",
    "Free it with g_free() when done.",
    "You are responsible for closing the handle.",
    "It is the responsibility of the caller to destroy the result.",
    "caller must free the returned value using xmlFree()",
    "Returns: (transfer full): a new string",
    "@name: (nullable): the name\nReturns: (transfer full) (nullable): a copy of it",
  ])
  func ownedResultsOfLibraries(_ comment: String) {
    let words = OwnershipWords(comment)
    #expect(words.resultIsOwned)
    #expect(!words.argumentIsConsumed, "nothing is said of an argument")
  }

  @Test(arguments: [
    "The pointer is valid until the next call to sqlite3_step().",
    "Do not free the returned string, it is owned by the session.",
    "Ownership is not transferred to the caller.",
    "The caller does not own the result.",
    "The message is managed by the library and must not be freed.",
    "You don't need to free it; the memory is freed by the library.",
    "@list: (transfer full): what is gone\nReturns: (transfer none): a child",
    "The caller should not free this pointer.",
    "This borrowed reference must never be freed: it belongs to the array.",
  ])
  func borrowedResultsOfLibraries(_ comment: String) {
    let words = OwnershipWords(comment)
    #expect(words.resultIsBorrowed)
    #expect(!words.resultIsOwned)
  }

  @Test(arguments: [
    "@value: (transfer full): the value",
    "The mime handle takes ownership of the subparts.",
    "On success the socket is given over; libssh2 assumes ownership.",
    "The node will be freed by the document.",
  ])
  func consumedArgumentsOfLibraries(_ comment: String) {
    #expect(OwnershipWords(comment).argumentIsConsumed)
    #expect(!OwnershipWords(comment).resultIsOwned)
  }

  @Test(arguments: [
    "This function does NOT take ownership of the file descriptor.",
    "The caller takes ownership of the list.",
    "@value: (transfer none): the value",
    "@out: (out) (transfer full): the result",
    "Passing NULL is safe and does nothing.",
    "It won't take ownership of the buffer.",
  ])
  func noConsumedArguments(_ comment: String) {
    #expect(!OwnershipWords(comment).argumentIsConsumed)
  }

  @Test func introspectionNotes() {
    let notes = IntrospectionNotes(
      """
      g_thing_fill:
      @self: a thing (of any kind): and more
      @items: (array length=n_items) (transfer none): the items
      @n_items: how many
      @name: (nullable): a name
      @error: (out) (optional): where to say what went wrong
      Returns: (transfer full) (nullable): a new thing
      """)
    #expect(notes.length(of: "items") == "n_items")
    #expect(notes.isNullable("name") && !notes.isNullable("items"))
    #expect(notes.parameters["error"] == ["out", "optional"])
    #expect(notes.parameters["self"] == nil && notes.parameters["n_items"] == nil)
    #expect(notes.result == ["transfer full", "nullable"])
  }

  @Test func nothingIsConcludedFromNothing() {
    #expect(OwnershipWords(nil) == OwnershipWords(""))
    #expect(OwnershipWords("Compresses a block.") == OwnershipWords(nil))
  }
}
