public import CModel

/// Which headers to read, and how C would find them.
public struct ParseRequest: Equatable, Sendable {
  /// The name under which Swift imports the headers, such as `CImageQuant`.
  public var module: String
  /// As C would include them (`git2.h`), or paths of existing files.
  public var headers: [String]
  /// Directories to look for headers in, before the compiler's own.
  public var includePaths: [String]
  /// Further arguments for clang, such as `-DNAME` or `--target=wasm32-unknown-none-wasm`.
  public var clangArguments: [String]
  /// Patterns of headers that belong to the module although they would not be counted to it (`git2/*`), over the name
  /// as included or the absolute path. A leading `!` takes headers out instead; the last pattern that matches decides.
  public var includedHeaders: [String]
  /// What those of `headers` include that only include others, as they spell it: where they do, it is as if it was named.
  public var forwardedHeaders: [String]
  /// A header that exists in memory only, and is read after the others.
  public var addition: HeaderText?

  public init(
    module: String, headers: [String], includePaths: [String] = [], clangArguments: [String] = [],
    includedHeaders: [String] = [], forwardedHeaders: [String] = [], addition: HeaderText? = nil
  ) {
    self.module = module
    self.headers = headers
    self.includePaths = includePaths
    self.clangArguments = clangArguments
    self.includedHeaders = includedHeaders
    self.forwardedHeaders = forwardedHeaders
    self.addition = addition
  }
}

/// A header that exists in memory only.
public struct HeaderText: Equatable, Sendable {
  /// Without a directory, such as `CZlibShims.h`: what diagnostics and the origins of declarations call it.
  public var name: String
  public var contents: String

  public init(name: String, contents: String) {
    self.name = name
    self.contents = contents
  }

  /// No file can be there.
  var path: String { "/dev/null/" + name }
}

/// What the headers of a `ParseRequest` declare.
public struct ParseResult: Equatable, Sendable {
  public var module: CModule
  /// Warnings: what in the headers could not be understood, and was left out.
  public var diagnostics: [Diagnostic]
  /// The absolute path of every header that was read, the system's included, for a dependency file.
  public var dependencies: [String]

  public init(module: CModule, diagnostics: [Diagnostic], dependencies: [String]) {
    self.module = module
    self.diagnostics = diagnostics
    self.dependencies = dependencies
  }
}
