/// A C function of Ferry's own that stands for what Swift cannot call: a macro, a variadic function, a call that jumps.
public struct CShim: Codable, Equatable, Sendable {
  public enum Body: Codable, Equatable, Sendable {
    /// An expression, whose value is the result.
    case expression(String)
    /// Statements, which return the result.
    case statements(String)
  }

  /// The name that C links it under.
  public var symbol: String
  /// Its declaration in C, without a semicolon.
  public var declaration: String
  public var body: Body
  /// How errors that C reports with a jump arrive here; nil where there are none.
  public var guarding: CGuarding?
  /// It calls an `inline` function, which the library may not have a definition of to link with.
  public var inlines: Bool
  /// The annotations pair the callback among its parameters with its `context`.
  public var pairsContext = false

  public init(
    symbol: String, declaration: String, body: Body, guarding: CGuarding? = nil, inlines: Bool = false
  ) {
    self.inlines = inlines
    self.symbol = symbol
    self.declaration = declaration
    self.body = body
    self.guarding = guarding
  }
}

/// What a shim does about errors that C reports with `longjmp`.
public struct CGuarding: Codable, Equatable, Sendable {
  public enum Role: Codable, Equatable, Sendable {
    /// It makes the object, and first the state that its errors are kept in.
    case create
    /// It ends the object's life, and its state's.
    case destroy
    /// It works on objects, which are there already.
    case call
  }

  public var role: Role
  /// The objects among the parameters, each with the name of its type; for `create` the type alone.
  public var objects: [CGuardedObject]
  /// The parameter through which the text of an error is handed over; nil for `destroy`, which ignores it.
  public var failure: String?
  /// The function that frees such a text.
  public var release: String
  /// The declaration of a function for statements, whose `return` must not leave the guard; nil for an expression.
  public var inner: String?
  /// What that function is called with.
  public var arguments: [String] = []
  /// The names of the parameters.
  public var parameters: [String] = []
  /// What the annotations say in C that it does speaks of `state`.
  public var usesState = false

  public init(
    role: Role, objects: [CGuardedObject], failure: String?, release: String, inner: String? = nil,
    arguments: [String] = []
  ) {
    self.arguments = arguments
    self.inner = inner
    self.role = role
    self.objects = objects
    self.failure = failure
    self.release = release
  }
}

/// An object whose errors are caught.
public struct CGuardedObject: Codable, Equatable, Sendable {
  public var type: String
  /// nil for the result.
  public var parameter: String?

  public init(type: String, parameter: String?) {
    self.type = type
    self.parameter = parameter
  }
}
