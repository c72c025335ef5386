/// A function that a header declares.
public struct CFunction: Codable, Equatable, Sendable {
  public enum Linkage: String, Codable, Sendable {
    /// Defined in the library.
    case external
    /// `static inline` with its body in the header.
    case staticInline
    /// `inline` without `static`: C99 needs an external definition elsewhere.
    case inline
  }

  public var name: String
  public var type: CFunctionType
  public var linkage: Linkage
  public var attributes: [CAttribute]
  public var origin: COrigin
  /// The documentation comment, without its comment marks.
  public var comment: String?
  /// What is called in its place, where Swift cannot call it.
  public var shim: CShim?
  /// What writes it under a name that stands nowhere in the header.
  public var macroUse: CMacroUse?

  public var parameters: [CParameter] { type.parameters }
  public var result: CType { type.result }

  public init(
    name: String, type: CFunctionType, linkage: Linkage = .external, attributes: [CAttribute] = [],
    origin: COrigin, comment: String? = nil
  ) {
    self.name = name
    self.type = type
    self.linkage = linkage
    self.attributes = attributes
    self.origin = origin
    self.comment = comment
  }
}

public struct CParameter: Codable, Hashable, Sendable {
  /// nil where the declaration names none.
  public var name: String?
  /// The type after C's adjustment: arrays and functions have become pointers.
  public var type: CType
  /// The array that was spelled, as in `uint8_t digest[32]` or `T rows[]`, before it became a pointer.
  public var spelledArray: CSpelledArray?
  public var attributes: [CAttribute]

  public init(name: String?, type: CType, spelledArray: CSpelledArray? = nil, attributes: [CAttribute] = []) {
    self.name = name
    self.type = type
    self.spelledArray = spelledArray
    self.attributes = attributes
  }
}

/// The brackets of an array parameter.
public struct CSpelledArray: Codable, Hashable, Sendable {
  /// nil for `[]`.
  public var count: Int?

  public init(count: Int?) { self.count = count }
}

/// Where a declaration stands, and whether it belongs to the library that is being wrapped.
public struct COrigin: Codable, Equatable, Sendable {
  public var location: SourceLocation
  /// False for what another library or libc declares, which is here only because something refers to it.
  public var belongsToModule: Bool

  public init(location: SourceLocation, belongsToModule: Bool) {
    self.location = location
    self.belongsToModule = belongsToModule
  }
}

/// A variable that a header declares, such as `extern const char *const version`.
public struct CVariable: Codable, Equatable, Sendable {
  public var name: String
  public var type: CType
  /// Nothing changes it: it is `const` itself, and not `volatile`.
  public var isConst: Bool
  public var attributes: [CAttribute]
  public var origin: COrigin
  public var comment: String?

  public init(
    name: String, type: CType, isConst: Bool, attributes: [CAttribute] = [], origin: COrigin, comment: String? = nil
  ) {
    self.name = name
    self.type = type
    self.isConst = isConst
    self.attributes = attributes
    self.origin = origin
    self.comment = comment
  }
}
