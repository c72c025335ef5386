/// The keys of an entry of a callback's `parameters`.
extension CallbackParameterAnnotation: AnnotationLevel {
  static var silent: CallbackParameterAnnotation { CallbackParameterAnnotation() }

  static var keys: [Key<CallbackParameterAnnotation>] {
    [
      Key("name", "The parameter's name in Swift, for the reader.", .text(.swiftParameter), \.name),
      Key(
        "count", "The callback's parameter with the number of elements; of those that it returns, that or result.",
        .text(.parameter), \.count),
      Key("text", "The elements are characters of a text.", .boolean, \.text),
      Key(
        "output", "The closure fills the elements, as many as there is space for, or leaves their address here.",
        .boolean, \.output),
      Key("nullable", "The text may be NULL, which is nil.", .boolean, \.nullable),
      Key("null-terminated", "The array holds texts, and NULL ends it.", .boolean, \.nullTerminated),
      Key(
        "borrowed", "C only lends the object, which the closure does not get: it can capture it.", .boolean, \.borrowed),
      Key("lent", "C lends the object, which the closure gets for the time of the call.", .boolean, \.lent),
    ]
  }

  static var exclusions: [Exclusion<CallbackParameterAnnotation>] {
    [
      Exclusion("text", "output", "a closure fills elements, not a text"),
      Exclusion("text", "lent", "an object is no text"),
      Exclusion("text", "borrowed", "an object is no text"),
      Exclusion("text", "null-terminated", "an array of texts says so by itself"),
      Exclusion("nullable", "count", "without elements an array is empty"),
      Exclusion("null-terminated", "count", "NULL says how many texts there are"),
      Exclusion("null-terminated", "nullable", "without texts an array is empty"),
      Exclusion("borrowed", "null-terminated", "an object is no array"),
      Exclusion("borrowed", "count", "an object has no elements"),
      Exclusion("borrowed", "lent", "the closure either gets the object or captures it"),
      Exclusion("lent", "output", "what C lends is there already"),
      Exclusion("lent", "null-terminated", "an object is no text"),
      Exclusion("borrowed", "nullable", "an object that is not handed on may be NULL"),
    ]
  }
}
