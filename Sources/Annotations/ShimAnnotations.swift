/// Where the C goes that Ferry writes for what Swift cannot call.
public struct ShimsAnnotation: Codable, Equatable, Sendable {
  /// The C module that holds it, which Swift imports beside the library's.
  public var module: Located<String>?
  /// The headers that it includes; the library's where this is empty.
  public var headers: [Located<String>]
  /// C that stands before its functions, such as functions for them to use.
  public var source: Located<String>?

  public init(
    module: Located<String>? = nil, headers: [Located<String>] = [], source: Located<String>? = nil
  ) {
    self.module = module
    self.headers = headers
    self.source = source
  }
}

/// How each option of a variadic function becomes a function with types.
public struct OptionsAnnotation: Codable, Equatable, Sendable {
  /// Which constants are options, such as `CURLOPT_*`.
  public var constants: Located<String>?
  /// What the functions are called, such as `curl_easy_set_*`.
  public var functions: Located<String>?
  /// By the name of the option, or of what its definition mentions.
  public var kinds: [Entry<OptionAnnotation>]

  public init(
    constants: Located<String>? = nil, functions: Located<String>? = nil, kinds: [Entry<OptionAnnotation>] = []
  ) {
    self.constants = constants
    self.functions = functions
    self.kinds = kinds
  }
}

/// What an option is given.
public struct OptionAnnotation: Codable, Equatable, Sendable {
  /// The C type of the argument.
  public var value: Located<String>?
  /// The option for the context of a function that C calls back.
  public var context: Located<String>?

  public init(value: Located<String>? = nil, context: Located<String>? = nil) {
    self.value = value
    self.context = context
  }
}

/// How errors that a library reports with `longjmp` are caught, for the objects of one type.
public struct GuardAnnotation: Codable, Equatable, Sendable {
  /// The declaration of the function that the library calls with an error.
  public var handler: Located<String>?
  /// Where the handler finds the state of its object; C, of the handler's first parameter.
  public var state: Located<String>?
  /// The text of the error; C, of the handler's parameters and `buffer`.
  public var message: Located<String>?
  /// What else the state holds; C members.
  public var members: Located<String>?
  /// Undoes a half-made object; C, of `state`.
  public var undo: Located<String>?
  /// Whether a closure that C calls may call C again on the same object.
  public var nested: Located<Bool>?

  public init(
    handler: Located<String>? = nil, state: Located<String>? = nil, message: Located<String>? = nil,
    members: Located<String>? = nil, undo: Located<String>? = nil, nested: Located<Bool>? = nil
  ) {
    self.undo = undo
    self.nested = nested
    self.handler = handler
    self.state = state
    self.message = message
    self.members = members
  }
}
