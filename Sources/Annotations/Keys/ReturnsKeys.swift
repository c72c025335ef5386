/// The keys of `returns`.
extension ReturnsAnnotation: AnnotationLevel {
  static var silent: ReturnsAnnotation { ReturnsAnnotation() }

  static var keys: [Key<ReturnsAnnotation>] {
    [
      Key(
        "ownership", "Whether the caller must free the result (owned), or it belongs to an argument (borrowed).",
        .word(), \.ownership),
      Key(
        "meaning",
        "Whether a number is a success or failure (status), a plain value, a truth value (boolean), one of which false is a failure (success), or a value unless it is negative, which is a failure (non-negative); or that the result is an object that went in (argument).",
        .word(), \.meaning),
      Key("free", "The function that frees the result.", .text(.function), \.free),
      Key("count", "How many elements the result points to.", .expression, \.count),
      Key("nullable", "Whether NULL is an ordinary result (true) or a failure (false).", .boolean, \.nullable),
      Key("errno", "Whether a failure leaves its reason in errno.", .boolean, \.errno),
      Key("text", "Whether characters are text (true) or bytes (false).", .boolean, \.text),
      Key("null-terminated", "The result is an array of texts, and NULL ends it.", .boolean, \.nullTerminated),
      Key(
        "enumeration", "The enum, or the type under constants, whose values an integer holds.", .text(.type),
        \.enumeration),
      Key(
        "handle", "The type of the object that an integer stands for, which something closes.", .text(.type), \.handle),
    ]
  }

  static var exclusions: [Exclusion<ReturnsAnnotation>] {
    [
      Exclusion("ownership", "free", "what is borrowed is not freed", when: { $0.ownership?.value == .borrowed }),
      Exclusion("meaning", "ownership", "a number has no owner", when: { $0.handle == nil }),
      Exclusion("meaning", "free", "a number is not freed"),
      Exclusion("meaning", "count", "a number has no elements"),
      Exclusion("meaning", "nullable", "a number is never NULL"),
      Exclusion("meaning", "enumeration", "a value of an enum means that"),
      Exclusion("enumeration", "ownership", "a number has no owner"),
      Exclusion("handle", "enumeration", "what stands for an object is no value of an enum"),
      Exclusion("handle", "free", "the type of the object says what closes it"),
      Exclusion("handle", "count", "a number has no elements"),
      Exclusion("handle", "text", "a number is no text"),
      Exclusion("enumeration", "free", "a number is not freed"),
      Exclusion("meaning", "text", "a number is no text"),
      Exclusion("meaning", "null-terminated", "a number is no array"),
      Exclusion("null-terminated", "count", "what NULL ends needs no count"),
    ]
  }
}
