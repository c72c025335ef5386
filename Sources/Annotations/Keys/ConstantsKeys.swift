/// The keys of an entry of `constants`.
extension ConstantsAnnotation: AnnotationLevel {
  static var silent: ConstantsAnnotation { ConstantsAnnotation() }

  static var keys: [Key<ConstantsAnnotation>] {
    [
      Key(
        "members", "The constants that belong to the type, such as SQLITE_OPEN_*.", .texts(.constantPattern), \.members),
      Key("flags", "Whether their values combine, which makes the type an option set.", .boolean, \.flags),
      Key("type", "The C integer type that holds the values; by default int, or unsigned int.", .text(.type), \.type),
    ]
  }

  static var exclusions: [Exclusion<ConstantsAnnotation>] { [] }
}
