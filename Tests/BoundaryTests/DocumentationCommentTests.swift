import Testing

@testable import Boundary

@Suite struct DocumentationCommentTests {
  @Test func takesDoxygenApart() {
    let comment = DocumentationComment(
      """
      @brief Opens a \\p thing. It may take a while.

      More about it,
      on two lines.

      @param[in] path where it is
      @param[out] out the thing,
             zeroed on failure
      @return 0 for success
      @deprecated use open2
      """)
    #expect(comment.summary == "Opens a thing.")
    #expect(comment.discussion == ["It may take a while.", "More about it, on two lines."])
    #expect(comment.parameter("path")?.text == "where it is")
    #expect(comment.parameter("out")?.direction == .output)
    #expect(comment.parameter("out")?.text == "the thing, zeroed on failure")
    #expect(comment.returns == "0 for success")
    #expect(comment.deprecated == "use open2")
  }

  @Test func readsHeadings() {
    let comment = DocumentationComment(
      """
      Function: link_send

      Sends a number.

      Parameters:
       link -   a link, as it came
                from link_new.
       number - what is sent.

      Returns:
       LINK_OK - on success.

      See Also:
       link_new
      """)
    #expect(comment.summary == "Sends a number.")
    #expect(comment.discussion.isEmpty)
    #expect(comment.parameter("link")?.text == "a link, as it came from link_new.")
    #expect(comment.parameter("number")?.text == "what is sent.")
    #expect(comment.returns == "LINK_OK - on success.")
  }

  @Test func leavesPlainTextAlone() {
    let comment = DocumentationComment("Version 1.2 of e.g. this. And more.\n\nSecond paragraph")
    #expect(comment.summary == "Version 1.2 of e.g. this.")
    #expect(comment.discussion == ["And more.", "Second paragraph"])
  }

  @Test func survivesOddText() {
    #expect(DocumentationComment("").summary == nil)
    #expect(DocumentationComment("@param").parameters.isEmpty)
    #expect(DocumentationComment("@").summary == "@")
    #expect(DocumentationComment("@param[").summary == "@param[")
  }
}
