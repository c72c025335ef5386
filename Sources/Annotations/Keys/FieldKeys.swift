internal import CModel

/// The keys of an entry of `fields`.
extension FieldAnnotation: AnnotationLevel {
  static var silent: FieldAnnotation { FieldAnnotation() }

  static var keys: [Key<FieldAnnotation>] {
    [
      Key("name", "The member's name in Swift.", .text(.swiftParameter), \.name),
      Key("text", "Whether characters are text (true) or bytes (false).", .boolean, \.text),
      Key(
        "count", "How many elements a pointer points to: another member of the struct, or a number.",
        .text(.memberCount), \.count),
      Key(
        "enumeration", "The enum, or the type under constants, whose values an integer holds.", .text(.type),
        \.enumeration),
      Key("boolean", "An integer that stands for a truth value.", .boolean, \.boolean),
      Key("tag", "The member of the struct that tells which member of a union is there.", .text(.member), \.tag),
      Key(
        "when", "The constants of the tag with which this member of a union is there.", .texts(.constantPattern), \.when
      ),
      Key(
        "default", "Leaves the member out, and C gets NULL or zeros, for which it has a default of its own.", .boolean,
        \.isDefault),
      Key("skip", "Leaves the member out of what Swift reads; the struct never goes to C then.", .boolean, \.skip),
    ]
  }

  static var exclusions: [Exclusion<FieldAnnotation>] {
    skipExcludesTheRest + [
      Exclusion("default", "name", "what is left out has no name"),
      Exclusion("default", "text", "what is left out has nothing else to say"),
      Exclusion("default", "count", "what is left out has nothing else to say"),
      Exclusion("default", "enumeration", "what is left out has nothing else to say"),
      Exclusion("default", "boolean", "what is left out has nothing else to say"),
      Exclusion("text", "enumeration", "text is no number"),
      Exclusion("text", "boolean", "text is no number"),
      Exclusion("count", "enumeration", "what is counted is no number"),
      Exclusion("count", "boolean", "what is counted is no number"),
      Exclusion("enumeration", "boolean", "a number stands for one of them"),
    ]
  }
}

extension ValueFormat where Value == [Entry<FieldAnnotation>] {
  /// A mapping from members to what is said about them; or in place of one the members alone, which are then all that there are.
  static var fields: ValueFormat {
    let entries = ValueFormat.entries(of: .memberPath)
    let names = ValueFormat<[Located<String>]>.texts(.memberPath)
    return ValueFormat(.either([names.shape, entries.shape])) { (yaml, path) throws(DiagnosticsError) in
      if case .mapping = yaml.content { return try entries.read(yaml, path) }
      return try names.read(yaml, path).map { Entry(pattern: $0.value, location: $0.location, value: .silent) }
    }
  }
}
