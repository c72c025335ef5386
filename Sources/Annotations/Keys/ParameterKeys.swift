/// The keys of an entry of `parameters`.
extension ParameterAnnotation: AnnotationLevel {
  static var silent: ParameterAnnotation { ParameterAnnotation() }

  static var keys: [Key<ParameterAnnotation>] {
    [
      Key("name", "The parameter's name in Swift.", .text(.swiftParameter), \.name),
      Key("count", "How many elements the buffer has, or how many C writes.", .expression, \.count),
      Key("rows", "How many rows an array of pointers to rows has, each of count elements.", .expression, \.rows),
      Key("capacity", "How many elements C may write.", .expression, \.capacity),
      Key("output", "C writes it, and Swift returns it.", .boolean, \.output),
      Key("input", "C reads what it gets before it writes, so that Swift gives it, too.", .boolean, \.input),
      Key(
        "kept-by", "What keeps the argument after the call: result, self, or another parameter.", .text(.keeper),
        \.keptBy),
      Key("consumed", "C takes the object over, always (true) or when the call succeeds.", .consumption, \.consumed),
      Key("borrowed", "C uses the argument during the call only.", .boolean, \.borrowed),
      Key("nullable", "Whether NULL may be passed.", .boolean, \.nullable),
      Key("boolean", "An integer that stands for a truth value.", .boolean, \.boolean),
      Key(
        "enumeration", "The enum, or the type under constants, whose values an integer holds.", .text(.type),
        \.enumeration),
      Key(
        "handle", "The type of the object that an integer stands for, which something closes.", .text(.type), \.handle),
      Key("error", "C hands over the text of an error here, and this function frees it.", .text(.function), \.error),
      Key(
        "failure", "What C leaves here when the call fails, and only then: a part of the error that is thrown.",
        .word(),
        \.failure),
      Key("free", "The function that frees what C hands out through the pointer.", .text(.function), \.free),
      Key(
        "after", "The function by whose success an output that C keeps is valid, and the caller's.", .text(.function),
        \.after),
      Key("bound", "A capacity that is always enough, where the caller gives none.", .expression, \.bound),
      Key(
        "below",
        "Of how many an index chooses one, so that C gets 0 or more, and less than that; or any, where C itself checks it.",
        .expression, \.below),
      Key(
        "size-query", "C says how much room it needs when it is called without the buffer.", .boolean, \.sizeQuery),
      Key("text", "Whether characters are text (true) or bytes (false).", .boolean, \.text),
      Key("null-terminated", "NULL ends an array of texts, or NUL a text beside a number.", .boolean, \.nullTerminated),
      Key("default", "C gets NULL or zeros, for which it has a default of its own.", .boolean, \.isDefault),
      Key("value", "What C always gets: a constant, a number, or sizeof(type).", .text(.fixedValue), \.value),
      Key(
        "initializes", "C sets up the struct that it is given; it holds something on success (true), or always.",
        .initialization, \.initializes),
      Key(
        "file", "How the file that C gets as a FILE * is opened: rb, wb, or another mode of fopen.", .text(.fileMode),
        \.file
      ),
      Key("callback", "How C calls a function back.", .mapping, \.callback),
    ]
  }

  static var exclusions: [Exclusion<ParameterAnnotation>] {
    [
      Exclusion("consumed", "borrowed", "C either takes an argument over or gives it back"),
      Exclusion("consumed", "kept-by", "what C takes over nobody else has to keep"),
      Exclusion("borrowed", "kept-by", "what is used during the call only need not be kept"),
      Exclusion("output", "consumed", "C cannot take over what it writes"),
      Exclusion("initializes", "consumed", "C cannot take over a struct that it is only about to set up"),
      Exclusion("initializes", "borrowed", "a struct that is set up is a new object"),
      Exclusion("initializes", "kept-by", "a struct that is set up is a new object"),
      Exclusion("initializes", "output", "a struct that is set up stays where it is, and is not copied out"),
      Exclusion("callback", "consumed", "C cannot take over a function"),
      Exclusion("callback", "output", "C does not write a function"),
      Exclusion("boolean", "enumeration", "a truth value is no value of an enum"),
      Exclusion("handle", "enumeration", "what stands for an object is no value of an enum"),
      Exclusion("handle", "boolean", "what stands for an object is no truth value"),
      Exclusion("handle", "below", "what stands for an object is no index"),
      Exclusion("handle", "count", "what stands for an object has no elements"),
      Exclusion("handle", "free", "the type of the object says what closes it"),
      Exclusion("free", "capacity", "what C allocates itself has no capacity"),
      Exclusion("free", "bound", "what C allocates itself has no capacity"),
      Exclusion("free", "size-query", "what C allocates itself has no capacity"),
      Exclusion("size-query", "bound", "the room is either asked for or computed"),
      Exclusion("null-terminated", "count", "what NULL ends needs no count"),
      Exclusion("rows", "capacity", "each row has `count` elements", when: { $0.rows?.value != "result" }),
      Exclusion("rows", "free", "the memory of rows is Swift's"),
      Exclusion("rows", "null-terminated", "rows are counted"),
      Exclusion("rows", "text", "rows are no text"),
      Exclusion("below", "boolean", "a truth value is no index"),
      Exclusion("below", "enumeration", "a value of an enum is no index"),
      Exclusion("below", "count", "an index has no elements"),
      Exclusion("below", "output", "an index is what C gets"),
    ]
      + defaultExclusions + failureExclusions
  }

  private static var failureExclusions: [Exclusion<ParameterAnnotation>] {
    [
      "count", "rows", "capacity", "output", "kept-by", "consumed", "borrowed", "error", "free", "initializes",
      "callback",
    ]
    .map { Exclusion("failure", $0, "what C leaves there is a part of the thrown error, and nothing else") }
  }

  private static var defaultExclusions: [Exclusion<ParameterAnnotation>] {
    [
      "name", "count", "rows", "capacity", "output", "kept-by", "consumed", "borrowed", "boolean", "enumeration",
      "handle", "below", "failure", "callback",
    ]
    .flatMap { key in
      [
        Exclusion("default", key, "what C always gets as NULL or zeros is no argument of Swift's"),
        Exclusion("value", key, "what C always gets is no argument of Swift's"),
      ]
    } + [Exclusion("default", "value", "C gets either NULL or zeros, or the value")]
  }
}
