internal import CModel

/// One key of a mapping in `bindings.yaml`: its name, its documentation, how its value is written, and where the value
/// goes. The tables of keys are all that the reader, the schema and the merging of entries know about the format.
struct Key<Container> {
  let description: KeyDescription
  /// False for what can be true of one symbol only, such as its Swift name: an error in an entry with a pattern.
  let suitsPatterns: Bool
  let read: (YAMLValue, _ path: [String], inout Container) throws(DiagnosticsError) -> Void
  /// Where the container affirms something with this key: nil where it says nothing, or `false`.
  let claim: (Container) -> SourceLocation?
  /// Takes over what another container says with this key, where the first says nothing.
  let inherit: (inout Container, Container) -> Void

  var name: String { description.name }

  /// A key with one value.
  init<Value: Codable & Equatable & Sendable>(
    _ name: String, _ summary: String, _ format: ValueFormat<Located<Value>>,
    _ path: WritableKeyPath<Container, Located<Value>?>, suitsPatterns: Bool = true
  ) {
    description = KeyDescription(name: name, summary: summary, shape: format.shape)
    self.suitsPatterns = suitsPatterns
    read = { (yaml, names, container) throws(DiagnosticsError) in
      container[keyPath: path] = try format.read(yaml, names)
    }
    claim = { container in
      container[keyPath: path].flatMap { ($0.value as? Bool) == false ? nil : $0.location }
    }
    inherit = { $0[keyPath: path] = $0[keyPath: path] ?? $1[keyPath: path] }
  }

  /// A key with a list of values.
  init(
    _ name: String, _ summary: String, _ format: ValueFormat<[Located<String>]>,
    _ path: WritableKeyPath<Container, [Located<String>]>
  ) {
    description = KeyDescription(name: name, summary: summary, shape: format.shape)
    suitsPatterns = true
    read = { (yaml, names, container) throws(DiagnosticsError) in
      container[keyPath: path] = try format.read(yaml, names)
    }
    claim = { $0[keyPath: path].first?.location }
    inherit = { if $0[keyPath: path].isEmpty { $0[keyPath: path] = $1[keyPath: path] } }
  }

  /// A key with a mapping of known keys.
  init<Level: AnnotationLevel>(
    _ name: String, _ summary: String, _ format: ValueFormat<Level>, _ path: WritableKeyPath<Container, Level>
  ) {
    description = KeyDescription(name: name, summary: summary, shape: format.shape)
    suitsPatterns = true
    read = { (yaml, names, container) throws(DiagnosticsError) in
      container[keyPath: path] = try format.read(yaml, names)
    }
    claim = { container in Level.keys.lazy.compactMap { $0.claim(container[keyPath: path]) }.first }
    inherit = { $0[keyPath: path] = $0[keyPath: path].inheriting(from: $1[keyPath: path]) }
  }

  /// A key with entries for symbols.
  init<Level: AnnotationLevel>(
    _ name: String, _ summary: String, _ format: ValueFormat<[Entry<Level>]>,
    _ path: WritableKeyPath<Container, [Entry<Level>]>
  ) {
    description = KeyDescription(name: name, summary: summary, shape: format.shape)
    suitsPatterns = true
    read = { (yaml, names, container) throws(DiagnosticsError) in
      container[keyPath: path] = try format.read(yaml, names)
    }
    claim = { $0[keyPath: path].first?.location }
    inherit = { $0[keyPath: path] = $0[keyPath: path].inheriting(from: $1[keyPath: path]) }
  }
}
