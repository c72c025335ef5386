/// The keys of an entry of `functions`.
extension FunctionAnnotation: AnnotationLevel {
  static var silent: FunctionAnnotation { FunctionAnnotation() }

  static var keys: [Key<FunctionAnnotation>] {
    [
      Key("name", "The base name in Swift, or init.", .text(.swiftFunction), \.name, suitsPatterns: false),
      Key(
        "skip",
        "Leaves the function out (true), or takes in one that its comment, its type or its name restricts (false).",
        .boolean, \.skip),
      Key(
        "invalidates",
        "Whether objects that belong to the object that it works on may be gone, or elsewhere, afterwards.",
        .boolean, \.invalidates),
      Key("rethrows", "Whether it throws on what closures throw that its object keeps.", .boolean, \.isRethrowing),
      Key("returns", "What the result is.", .returns, \.returns),
      Key("stream", "How the function moves bytes through C, a part at a time.", .mapping, \.stream),
      Key(
        "parameters", "What is said about parameters, by C name, or by position from 0 for those without a name.",
        .entries(of: .parameter), \.parameters),
      Key(
        "declaration", "The declaration of a function-like macro, or of a function of one's own, in C.", .text(.code),
        \.declaration, suitsPatterns: false),
      Key(
        "body", "What the declared function does: an expression or statements in C.", .text(.code), \.body,
        suitsPatterns: false),
      Key("options", "How a variadic function becomes one function for each option.", .mapping, \.options),
      Key("guard", "Whether errors that C reports with longjmp are caught around it.", .boolean, \.isGuarded),
    ]
  }

  static var exclusions: [Exclusion<FunctionAnnotation>] {
    skipExcludesTheRest + [
      Exclusion("options", "declaration", "options belong to a function that the headers declare")
    ]
  }
}
