/// The keys of `bindings.yaml` itself.
extension Annotations: AnnotationLevel {
  static var silent: Annotations { Annotations() }

  static var keys: [Key<Annotations>] {
    [
      Key("module", "The module that imports the headers into Swift, such as CImageQuant.", .text(.module), \.module),
      Key("headers", "The headers to wrap, as C includes them.", .texts(.header), \.headers),
      Key(
        "include-headers", "Further headers that belong to the library, such as git2/*.", .texts(.headerPattern),
        \.includedHeaders),
      Key(
        "library", "The library's name in Swift; by default the module's without a leading C.", .text(.swiftType),
        \.library),
      Key(
        "prefixes", "Prefixes of C names that Swift names drop; inferred from the headers where absent.",
        .texts(.prefix), \.prefixes),
      Key("suffixes", "Suffixes of C names that Swift names drop, such as _8.", .texts(.suffix), \.suffixes),
      Key(
        "lifecycle", "The functions that set the library up for the whole process, and undo it.", .mapping, \.lifecycle),
      Key("shims", "Where the C goes that Ferry writes for what Swift cannot call.", .mapping, \.shims),
      Key(
        "errors", "How types of status codes tell success from failure.", .entries(of: .type), \.errors),
      Key(
        "returns", "What all results of a C type are, where nothing else is said of a function.", .returnsByType,
        \.returns),
      Key(
        "constants", "Constants that become one type, under its Swift name.", .entries(of: .swiftType), \.constants),
      Key("types", "What is said about structs, opaque types and enums.", .entries(of: .types), \.types),
      Key("functions", "What is said about functions.", .entries(of: .functions), \.functions),
    ]
  }

  static var exclusions: [Exclusion<Annotations>] { [] }
}
