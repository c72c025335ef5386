internal import CModel

extension ValueFormat where Value: AnnotationLevel {
  /// A mapping with the keys of the level.
  static var mapping: ValueFormat {
    ValueFormat(.mapping(Value.keyDescriptions)) { (yaml, path) throws(DiagnosticsError) in
      try Value.read(yaml, path: path)
    }
  }
}

extension ValueFormat where Value == ReturnsAnnotation {
  /// A mapping, or in place of one with ownership or meaning alone, that word.
  static var returns: ValueFormat {
    let ownerships = ReturnsAnnotation.Ownership.allCases.map(\.rawValue)
    let words = ownerships + ReturnsAnnotation.Meaning.allCases.map(\.rawValue)
    let shape = Shape.either([.words(words), .mapping(Value.keyDescriptions)])
    return ValueFormat(shape) { (yaml, path) throws(DiagnosticsError) in
      switch yaml.content {
      case .mapping:
        return try Value.read(yaml, path: path)
      case .scalar(let text, _):
        let ownership = ReturnsAnnotation.Ownership(rawValue: text).map { Located($0, at: yaml.location) }
        let meaning = ReturnsAnnotation.Meaning(rawValue: text).map { Located($0, at: yaml.location) }
        guard ownership != nil || meaning != nil else { throw unknownWord(text, among: words, yaml, path) }
        return ReturnsAnnotation(ownership: ownership, meaning: meaning)
      case .nothing, .list:
        throw mismatch(shape, yaml, path)
      }
    }
  }
}

extension ValueFormat where Value == [Entry<ReturnsAnnotation>] {
  /// A mapping from C types to what results of them are.
  static var returnsByType: ValueFormat {
    let format = ValueFormat<ReturnsAnnotation>.returns
    let shape = Shape.entries(.spelledType, format.shape)
    return ValueFormat(shape) { (yaml, path) throws(DiagnosticsError) in
      guard case .mapping(let pairs) = yaml.content else { throw mismatch(shape, yaml, path) }
      guard !pairs.isEmpty else {
        throw yaml.problem("'\(path.last ?? "")' says nothing; remove it, or add \(TextKind.spelledType.noun)")
      }
      return try collectingProblems(pairs) { (pair) throws(DiagnosticsError) in
        guard case .scalar(let type, _) = pair.key.content, TextKind.spelledType.accepts(type) else {
          throw pair.key.problem("'\(path.last ?? "")' expects \(TextKind.spelledType.noun), got \(pair.key.found)")
        }
        return Entry(pattern: type, location: pair.key.location, value: try format.read(pair.value, path + [type]))
      }
    }
  }
}

extension ValueFormat {
  /// A mapping from symbols to what is said about them.
  static func entries<Level: AnnotationLevel>(of kind: TextKind) -> ValueFormat where Value == [Entry<Level>] {
    let shape = Shape.entries(kind, .mapping(Level.keyDescriptions))
    return ValueFormat(shape) { (yaml, path) throws(DiagnosticsError) in
      guard case .mapping(let pairs) = yaml.content else { throw mismatch(shape, yaml, path) }
      guard !pairs.isEmpty else {
        throw yaml.problem("'\(path.last ?? "")' says nothing; remove it, or add \(kind.noun)")
      }
      return try collectingProblems(pairs) { (pair) throws(DiagnosticsError) in
        try Level.readEntry(pair.key, pair.value, kind, path: path)
      }
    }
  }
}
