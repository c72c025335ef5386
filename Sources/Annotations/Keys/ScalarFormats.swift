internal import CModel

extension ValueFormat where Value == Located<String> {
  static func text(_ kind: TextKind) -> ValueFormat {
    ValueFormat(.text(kind)) { (yaml, path) throws(DiagnosticsError) in
      let text = try scalar(.text(kind), yaml, path)
      guard kind.accepts(text) else { throw mismatch(.text(kind), yaml, path) }
      return Located(text, at: yaml.location)
    }
  }

  /// A count expression, kept as text once it is known to parse.
  static var expression: ValueFormat {
    ValueFormat(.expression) { (yaml, path) throws(DiagnosticsError) in
      let text = try scalar(.expression, yaml, path)
      do throws(ExpressionProblem) {
        _ = try CountExpressionParser().parse(text: text)
      } catch {
        let start = yaml.verbatimStart
        var location = start ?? yaml.location
        location.column += start == nil ? 0 : error.offset
        throw DiagnosticsError([.error("'\(path.last ?? "")': \(error.message)", at: location)])
      }
      return Located(text, at: yaml.verbatimStart ?? yaml.location)
    }
  }
}

extension ValueFormat where Value == Located<Bool> {
  static var boolean: ValueFormat {
    ValueFormat(.boolean) { (yaml, path) throws(DiagnosticsError) in
      switch yaml.content {
      case .scalar("true", isPlain: true): return Located(true, at: yaml.location)
      case .scalar("false", isPlain: true): return Located(false, at: yaml.location)
      default: throw mismatch(.boolean, yaml, path)
      }
    }
  }
}

extension ValueFormat {
  /// One word of an enumeration.
  static func word<Word>() -> ValueFormat
  where Value == Located<Word>, Word: CaseIterable & RawRepresentable<String> & Codable & Equatable & Sendable {
    let words = Word.allCases.map(\.rawValue)
    let shape = Shape.words(words)
    return ValueFormat(shape) { (yaml, path) throws(DiagnosticsError) in
      let text = try scalar(shape, yaml, path)
      if let word = Word(rawValue: text) { return Located(word, at: yaml.location) }
      throw unknownWord(text, among: words, yaml, path)
    }
  }
}

extension ValueFormat where Value == Located<ParameterAnnotation.Consumption> {
  /// `true`, or the word that says when.
  static var consumption: ValueFormat {
    let words = ParameterAnnotation.Consumption.allCases.map(\.rawValue)
    let shape = Shape.either([.affirmation, .words(words)])
    return ValueFormat(shape) { (yaml, path) throws(DiagnosticsError) in
      if case .scalar("true", isPlain: true) = yaml.content { return Located(.always, at: yaml.location) }
      if case .scalar("false", isPlain: true) = yaml.content {
        throw yaml.problem("'consumed: false' says nothing; remove it, or write 'borrowed: true'")
      }
      let text = try scalar(shape, yaml, path)
      if let word = ParameterAnnotation.Consumption(rawValue: text) { return Located(word, at: yaml.location) }
      throw unknownWord(text, among: ["true"] + words, yaml, path)
    }
  }
}

extension ValueFormat where Value == Located<ParameterAnnotation.Initialization> {
  /// `true`, or the word that says when the struct must be destroyed.
  static var initialization: ValueFormat {
    let words = ParameterAnnotation.Initialization.allCases.map(\.rawValue)
    let shape = Shape.either([.affirmation, .words(words)])
    return ValueFormat(shape) { (yaml, path) throws(DiagnosticsError) in
      if case .scalar("true", isPlain: true) = yaml.content { return Located(.onSuccess, at: yaml.location) }
      if case .scalar("false", isPlain: true) = yaml.content {
        throw yaml.problem("'initializes: false' says nothing; remove it, or write 'borrowed: true'")
      }
      let text = try scalar(shape, yaml, path)
      if let word = ParameterAnnotation.Initialization(rawValue: text) { return Located(word, at: yaml.location) }
      throw unknownWord(text, among: ["true"] + words, yaml, path)
    }
  }
}

extension ValueFormat where Value == Located<TypeAnnotation.Closing> {
  /// A truth value, or the word that says when the object is gone.
  static var closing: ValueFormat {
    let words = [TypeAnnotation.Closing.always, .onSuccess].map(\.rawValue)
    let shape = Shape.either([.boolean, .words(words)])
    return ValueFormat(shape) { (yaml, path) throws(DiagnosticsError) in
      if case .scalar("true", isPlain: true) = yaml.content { return Located(.unknown, at: yaml.location) }
      if case .scalar("false", isPlain: true) = yaml.content { return Located(.never, at: yaml.location) }
      let text = try scalar(shape, yaml, path)
      guard words.contains(text), let word = TypeAnnotation.Closing(rawValue: text) else {
        throw unknownWord(text, among: ["true", "false"] + words, yaml, path)
      }
      return Located(word, at: yaml.location)
    }
  }
}

extension ValueFormat where Value == [Located<String>] {
  /// A list, or where there is one element alone, that element.
  static func texts(_ kind: TextKind) -> ValueFormat {
    let element = ValueFormat<Located<String>>.text(kind)
    let shape = Shape.either([.text(kind), .list(.text(kind))])
    return ValueFormat(shape) { (yaml, path) throws(DiagnosticsError) in
      switch yaml.content {
      case .list(let items) where items.isEmpty:
        throw yaml.problem("'\(path.last ?? "")' says nothing; remove it, or give it \(shape.expectation)")
      case .list(let items):
        return try collectingProblems(items) { (item) throws(DiagnosticsError) in try element.read(item, path) }
      case .scalar:
        return [try element.read(yaml, path)]
      case .nothing, .mapping:
        throw mismatch(shape, yaml, path)
      }
    }
  }
}
