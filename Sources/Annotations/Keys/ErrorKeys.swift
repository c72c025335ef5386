/// The keys of an entry of `errors`.
extension ErrorAnnotation: AnnotationLevel {
  static var silent: ErrorAnnotation { ErrorAnnotation() }

  static var keys: [Key<ErrorAnnotation>] {
    [
      Key("success", "The constants or numbers that mean success.", .texts(.constant), \.success),
      Key(
        "codes", "Which constants are codes of this type, where it is a plain integer; such as SQLITE_*.",
        .text(.constantPattern), \.codes),
      Key("message", "The function that turns a code into text.", .text(.function), \.message),
    ]
  }

  static var exclusions: [Exclusion<ErrorAnnotation>] { [] }
}
