/// The keys of `stream`.
extension StreamAnnotation: AnnotationLevel {
  static var silent: StreamAnnotation { StreamAnnotation() }

  static var keys: [Key<StreamAnnotation>] {
    [
      Key("end", "The results that say that the stream is at its end.", .texts(.constant), \.end),
      Key(
        "stalled", "The results that say that there was nothing to do, which is no failure.", .texts(.constant),
        \.stalled),
      Key(
        "finish", "The value of an argument that asks for the end; with any other, no result says that it is reached.",
        .text(.constant), \.finish),
    ]
  }

  static var exclusions: [Exclusion<StreamAnnotation>] { [] }
}
