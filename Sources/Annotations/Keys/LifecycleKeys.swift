/// The keys of `lifecycle`.
extension LifecycleAnnotation: AnnotationLevel {
  static var silent: LifecycleAnnotation { LifecycleAnnotation() }

  static var keys: [Key<LifecycleAnnotation>] {
    [
      Key(
        "init", "The function that sets the library up; each further call of it counts.", .text(.function), \.initialize
      ),
      Key("cleanup", "The function that undoes one call of init, and takes nothing.", .text(.function), \.cleanup),
    ]
  }

  static var exclusions: [Exclusion<LifecycleAnnotation>] { [] }
}
