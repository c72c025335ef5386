/// Everything that a library's headers declare, as plain values.
///
/// Declarations that belong to the module come with those of other headers that they refer to; `belongsToModule` tells
/// them apart. Order is that of the source, so equal headers give equal values.
public struct CModule: Codable, Equatable, Sendable {
  /// The name under which Swift imports the headers, such as `CImageQuant`.
  public var name: String
  /// What the headers were parsed for; widths of integers follow from it.
  public var target: CTarget
  /// The headers that belong to the module, as C would include them where that is known.
  public var headers: [String]
  public var functions: [CFunction]
  public var records: [CRecord]
  public var enumerations: [CEnumeration]
  public var typedefs: [CTypedef]
  public var variables: [CVariable]
  public var macros: [CMacro]
  public var functionLikeMacros: [CFunctionLikeMacro]

  public init(
    name: String, target: CTarget, headers: [String] = [], functions: [CFunction] = [], records: [CRecord] = [],
    enumerations: [CEnumeration] = [], typedefs: [CTypedef] = [], variables: [CVariable] = [],
    macros: [CMacro] = [], functionLikeMacros: [CFunctionLikeMacro] = []
  ) {
    self.name = name
    self.target = target
    self.headers = headers
    self.functions = functions
    self.records = records
    self.enumerations = enumerations
    self.typedefs = typedefs
    self.variables = variables
    self.macros = macros
    self.functionLikeMacros = functionLikeMacros
  }
}

/// The machine that the headers were parsed for.
public struct CTarget: Codable, Equatable, Sendable {
  /// Such as `x86_64-unknown-linux-gnu`.
  public var triple: String
  /// The width of a pointer, and so of `size_t` and Swift's `Int`, in bits.
  public var pointerWidth: Int

  public init(triple: String, pointerWidth: Int) {
    self.triple = triple
    self.pointerWidth = pointerWidth
  }
}
