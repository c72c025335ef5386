/// Finding what is said about a C symbol.
///
/// Several entries can speak of one symbol: its exact name, and any number of patterns. The rule of precedence is one for
/// all of them: the exact name wins over patterns, a longer pattern over a shorter one, and of equally long ones the first
/// in the file. It holds field by field: a more precise entry overrides what it says itself and leaves the rest.
extension Annotations {
  /// The entries that speak of a function, the most precise first.
  public func functionEntries(for name: String) -> [Entry<FunctionAnnotation>] {
    functions.mostPreciseFirst(for: name)
  }

  /// The entries that speak of a type, the most precise first.
  public func typeEntries(for name: String) -> [Entry<TypeAnnotation>] {
    types.mostPreciseFirst(for: name)
  }

  /// The entries that speak of a type of status codes: one or none, as patterns have no place there.
  public func errorEntries(for name: String) -> [Entry<ErrorAnnotation>] {
    errors.mostPreciseFirst(for: name)
  }

  /// All that is said about a function, merged; nil where nothing is.
  public func resolvedFunction(for name: String) -> FunctionAnnotation? {
    let entries = functionEntries(for: name).map(\.value)
    return (entries + convention(for: name)).mergedMostPreciseFirst()
  }

  /// What holds for a function's result by the library's convention: less precise than any entry of the function's.
  public func convention(for name: String) -> [FunctionAnnotation] {
    let entry = returns.first { $0.alternatives.contains { $0.value == name } }
    return entry.map { [FunctionAnnotation(returns: $0.value)] } ?? []
  }

  /// All that is said about a type, merged; nil where nothing is.
  public func resolvedType(for name: String) -> TypeAnnotation? {
    typeEntries(for: name).map(\.value).mergedMostPreciseFirst()
  }

  /// All that is said about a type of status codes, merged; nil where nothing is.
  public func resolvedError(for name: String) -> ErrorAnnotation? {
    errorEntries(for: name).map(\.value).mergedMostPreciseFirst()
  }
}

extension FunctionAnnotation {
  /// What this annotation says, completed by what a less precise one says.
  ///
  /// A field that is said here wins. What would contradict a field of this one is not taken over: where this says that an
  /// argument is borrowed, a pattern's `consumed` does not apply, and an entry that names a function wraps it although a
  /// pattern skips it. Parameters are merged one by one.
  public func merged(withLessPrecise other: FunctionAnnotation) -> FunctionAnnotation { inheriting(from: other) }
}

extension TypeAnnotation {
  /// What this annotation says, completed by what a less precise one says, as for functions.
  public func merged(withLessPrecise other: TypeAnnotation) -> TypeAnnotation { inheriting(from: other) }
}

extension ErrorAnnotation {
  /// What this annotation says, completed by what a less precise one says, as for functions.
  public func merged(withLessPrecise other: ErrorAnnotation) -> ErrorAnnotation { inheriting(from: other) }
}

extension Array where Element: AnnotationLevel {
  fileprivate func mergedMostPreciseFirst() -> Element? {
    guard let first else { return nil }
    return dropFirst().reduce(first) { $0.inheriting(from: $1) }
  }
}
