/// The keys of an entry of a callback's `members`.
extension CallbackMemberAnnotation: AnnotationLevel {
  static var silent: CallbackMemberAnnotation { CallbackMemberAnnotation() }

  static var keys: [Key<CallbackMemberAnnotation>] {
    [
      Key("value", "What C always gets: a constant, a number, or sizeof(type).", .text(.fixedValue), \.value),
      Key("stop", "What it returns to make C stop, so that a closure may throw.", .text(.constant), \.stop),
      Key(
        "returns", "How long C uses what it returns: until it calls again, or as long as it may call.", .word(),
        \.returns),
      Key("count", "Its parameter where it leaves the number of elements that it returns.", .text(.parameter), \.count),
      Key(
        "allocate", "The function that allocates a text that it returns, and that C frees.", .text(.function),
        \.allocate),
      Key("parameters", "What is said about what it gets.", .entries(of: .parameter), \.parameters),
    ]
  }

  static var exclusions: [Exclusion<CallbackMemberAnnotation>] {
    [
      Exclusion("returns", "allocate", "C either frees a text or leaves it to the callback"),
      Exclusion("value", "stop", "data is no function"),
      Exclusion("value", "returns", "data is no function"),
      Exclusion("value", "count", "data is no function"),
      Exclusion("value", "allocate", "data is no function"),
      Exclusion("value", "parameters", "data is no function"),
      Exclusion("count", "allocate", "C cannot free elements that a closure returns"),
    ]
  }
}
