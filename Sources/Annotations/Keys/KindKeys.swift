/// The keys of an entry of `kinds`.
extension KindAnnotation: AnnotationLevel {
  static var silent: KindAnnotation { KindAnnotation() }

  static var keys: [Key<KindAnnotation>] {
    [Key("functions", "The functions that work on objects of the kind.", .texts(.functionPattern), \.functions)]
  }

  static var exclusions: [Exclusion<KindAnnotation>] { [] }
}
