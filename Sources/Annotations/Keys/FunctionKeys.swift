/// The keys of an entry of `functions`.
extension FunctionAnnotation: AnnotationLevel {
  static var silent: FunctionAnnotation { FunctionAnnotation() }

  static var keys: [Key<FunctionAnnotation>] {
    [
      Key("name", "The base name in Swift, or init.", .text(.swiftFunction), \.name, suitsPatterns: false),
      Key("skip", "Leaves the function out.", .boolean, \.skip),
      Key("returns", "What the result is.", .returns, \.returns),
      Key(
        "parameters", "What is said about parameters, by C name, or by position from 0 for those without a name.",
        .entries(of: .parameter), \.parameters),
    ]
  }

  static var exclusions: [Exclusion<FunctionAnnotation>] { skipExcludesTheRest }
}
