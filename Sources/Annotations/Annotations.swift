public import CModel

/// What a `bindings.yaml` says about a library, beyond its headers.
///
/// Every entry knows where it stands, so that a later stage can point at it: an entry that matches nothing, or changes
/// nothing, is an error there.
public struct Annotations: Codable, Equatable, Sendable {
  /// The module to import, such as `CImageQuant`.
  public var module: Located<String>?
  /// The headers to wrap, as C would include them.
  public var headers: [Located<String>]
  /// Headers (paths or patterns such as `git2/*`) that belong to the library although they would not be counted to it.
  public var includedHeaders: [Located<String>]
  /// The library's name in Swift; by default the module's, without a leading `C`.
  public var library: Located<String>?
  /// Prefixes of C names to drop; inferred where this is empty.
  public var prefixes: [Located<String>]
  /// Suffixes of C names that Swift names drop.
  public var suffixes: [Located<String>] = []
  /// How the whole library is set up and taken down.
  public var lifecycle: LifecycleAnnotation
  /// Where the C goes that Swift needs to call the rest.
  public var shims = ShimsAnnotation()
  public var errors: [Entry<ErrorAnnotation>]
  /// What results are, by the C type. Once the headers are known, an entry's alternatives are the functions that it holds for.
  public var returns: [Entry<ReturnsAnnotation>] = []
  /// Constants that become one type, by its Swift name.
  public var constants: [Entry<ConstantsAnnotation>]
  public var types: [Entry<TypeAnnotation>]
  public var functions: [Entry<FunctionAnnotation>]

  public init(
    module: Located<String>? = nil, headers: [Located<String>] = [], includedHeaders: [Located<String>] = [],
    library: Located<String>? = nil, prefixes: [Located<String>] = [],
    lifecycle: LifecycleAnnotation = LifecycleAnnotation(), errors: [Entry<ErrorAnnotation>] = [],
    constants: [Entry<ConstantsAnnotation>] = [], types: [Entry<TypeAnnotation>] = [],
    functions: [Entry<FunctionAnnotation>] = []
  ) {
    self.module = module
    self.headers = headers
    self.includedHeaders = includedHeaders
    self.library = library
    self.prefixes = prefixes
    self.lifecycle = lifecycle
    self.errors = errors
    self.constants = constants
    self.types = types
    self.functions = functions
  }

  /// No annotations: everything comes from the headers.
  public static let none = Annotations()
}

/// A value, and where it stands.
public struct Located<Value: Codable & Equatable & Sendable>: Codable, Equatable, Sendable {
  public var value: Value
  public var location: SourceLocation

  public init(_ value: Value, at location: SourceLocation) {
    self.value = value
    self.location = location
  }
}

/// What is said about the C symbols that `pattern` names: a name, or a pattern in which `*` stands for any characters, and braces
/// hold alternatives.
///
/// An exact name wins over a pattern, and a longer pattern over a shorter one.
public struct Entry<Value: Codable & Equatable & Sendable>: Codable, Equatable, Sendable {
  public let pattern: String
  /// Where the name stands.
  public var location: SourceLocation
  /// What the pattern stands for: itself, or each of its alternatives, with its place.
  public var alternatives: [Located<String>]
  public var value: Value

  /// - Parameter start: where the first character of the pattern stands; nil where the file spells it in another way.
  public init(pattern: String, location: SourceLocation, start: SourceLocation? = nil, value: Value) {
    self.pattern = pattern
    self.location = location
    self.value = value
    let parts = PatternAlternatives.of(pattern) ?? []
    alternatives = parts.map { part in
      var place = parts.count == 1 ? location : start ?? location
      if start != nil { place.column += part.offset }
      return Located(part.text, at: place)
    }
  }

  /// Whether the entry speaks of one symbol: the pattern has neither a `*` nor alternatives.
  public var isExact: Bool { alternatives.count == 1 && alternatives[0].value == pattern && !pattern.contains("*") }
}
