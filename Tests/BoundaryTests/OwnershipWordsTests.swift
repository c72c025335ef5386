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

  @Test func nothingIsConcludedFromNothing() {
    #expect(OwnershipWords(nil) == OwnershipWords(""))
    #expect(OwnershipWords("Compresses a block.") == OwnershipWords(nil))
  }
}
