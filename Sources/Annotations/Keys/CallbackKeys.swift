/// The keys of `callback`.
extension CallbackAnnotation: AnnotationLevel {
  static var silent: CallbackAnnotation { CallbackAnnotation() }

  static var keys: [Key<CallbackAnnotation>] {
    [
      Key(
        "context", "The parameter that C hands back to the callback, or none for a plain function.", .text(.parameter),
        \.context),
      Key(
        "destroy", "The parameter with the function that C calls when it lets go of the context.", .text(.parameter),
        \.destroy),
      Key(
        "threads", "Whether C calls back on the thread of a call into it (caller), or on others too (any).", .word(),
        \.threads),
      Key(
        "replaces", "The next call puts another in its place, as there is one for the object.", .boolean, \.replaces),
      Key(
        "ends-series", "It is the last call of a series, which have a state of their own.", .boolean, \.endsSeries),
      Key(
        "stop", "What the callback returns to make C stop, so that a closure may throw.", .text(.constant), \.stop),
      Key(
        "optional", "The functions of a struct of callbacks that may be NULL.", .texts(.parameter), \.optional),
      Key(
        "returns",
        "How long C uses what the callback returns in memory of its own: until it calls again, or as long as it may call.",
        .word(), \.returns),
      Key(
        "count", "The callback's parameter where it leaves the number of elements that its result points to.",
        .text(.parameter), \.count),
      Key(
        "allocate", "The function that allocates a text that the callback returns, and that C frees.", .text(.function),
        \.allocate),
      Key(
        "members", "What is said about single members of a struct of callbacks.", .entries(of: .member), \.members),
      Key("parameters", "What is said about what the callback gets.", .entries(of: .parameter), \.parameters),
    ]
  }

  static var exclusions: [Exclusion<CallbackAnnotation>] {
    [
      Exclusion("returns", "allocate", "C either frees a text or leaves it to the callback"),
      Exclusion("count", "allocate", "C cannot free elements that a closure returns"),
      Exclusion(
        "threads", "returns", "what C reads on one thread would go when another calls",
        when: { $0.threads?.value == .any }),
      Exclusion(
        "threads", "stop", "of errors on several threads at once only one could be thrown",
        when: { $0.threads?.value == .any }),
    ]
  }
}
