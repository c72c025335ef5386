/// What is said about a function.
public struct FunctionAnnotation: Codable, Equatable, Sendable {
  /// The Swift base name, or `init`.
  public var name: Located<String>?
  /// Leave it out.
  public var skip: Located<Bool>?
  /// Whether the call ends objects that belong to its object, or moves them.
  public var invalidates: Located<Bool>?
  /// Whether it throws what a closure has thrown that its object keeps.
  public var isRethrowing: Located<Bool>?
  /// What the result is.
  public var returns: ReturnsAnnotation
  /// How the function moves bytes through C, a part at a time.
  public var stream: StreamAnnotation
  /// By C name, or by position from 0 for parameters without one.
  public var parameters: [Entry<ParameterAnnotation>]
  /// The declaration, in C, of what the headers do not declare as a function.
  public var declaration: Located<String>?
  /// What the declared function does, in C.
  public var body: Located<String>?
  /// The options of a variadic function.
  public var options = OptionsAnnotation()
  /// Whether errors that C reports with a jump are caught around it; by default where it takes an object that has such.
  public var isGuarded: Located<Bool>?

  public init(
    name: Located<String>? = nil, skip: Located<Bool>? = nil, invalidates: Located<Bool>? = nil,
    returns: ReturnsAnnotation = ReturnsAnnotation(), stream: StreamAnnotation = StreamAnnotation(),
    parameters: [Entry<ParameterAnnotation>] = []
  ) {
    self.name = name
    self.skip = skip
    self.invalidates = invalidates
    self.returns = returns
    self.stream = stream
    self.parameters = parameters
  }
}

/// What is said about a function's result.
///
/// In YAML either one word (`returns: owned`) or a mapping (`returns: { ownership: owned, free: free }`).
public struct ReturnsAnnotation: Codable, Equatable, Sendable {
  public enum Ownership: String, Codable, CaseIterable, Sendable {
    /// The caller must destroy or free it.
    case owned
    /// It belongs to an argument, and is valid while that lives.
    case borrowed
  }

  public enum Meaning: String, Codable, CaseIterable, Sendable {
    /// Success or failure.
    case status
    /// A plain value.
    case value
    /// A truth value.
    case boolean
    /// A truth value, of which false is a failure.
    case success
    /// A number, unless it is negative, which is a failure.
    case nonNegative = "non-negative"
    /// An object that went in, which Swift has already.
    case argument
  }

  public var ownership: Located<Ownership>?
  public var meaning: Located<Meaning>?
  /// The function that frees the result.
  public var free: Located<String>?
  /// The number of elements that the result points to.
  public var count: Located<String>?
  /// Whether NULL is an ordinary result (true) or a failure (false).
  public var nullable: Located<Bool>?
  /// A failure leaves its reason in `errno`.
  public var errno: Located<Bool>?
  /// Whether the characters are text (true), or bytes (false).
  public var text: Located<Bool>?
  /// The result is an array of texts, which NULL ends.
  public var nullTerminated: Located<Bool>?
  /// An integer that holds values of this enum, or of this family of constants.
  public var enumeration: Located<String>?
  /// An integer that stands for an object of this type, which something closes.
  public var handle: Located<String>?

  public init(
    ownership: Located<Ownership>? = nil, meaning: Located<Meaning>? = nil, free: Located<String>? = nil,
    count: Located<String>? = nil, nullable: Located<Bool>? = nil, errno: Located<Bool>? = nil,
    text: Located<Bool>? = nil, nullTerminated: Located<Bool>? = nil, enumeration: Located<String>? = nil
  ) {
    self.ownership = ownership
    self.meaning = meaning
    self.free = free
    self.count = count
    self.nullable = nullable
    self.errno = errno
    self.text = text
    self.nullTerminated = nullTerminated
    self.enumeration = enumeration
  }
}

/// What is said about a parameter.
public struct ParameterAnnotation: Codable, Equatable, Sendable {
  public enum Consumption: String, Codable, CaseIterable, Sendable {
    /// C takes the object over, whatever the call returns. `consumed: true` means this.
    case always
    /// C takes it over only when the call succeeds.
    case onSuccess = "on-success"
  }

  public enum Initialization: String, Codable, CaseIterable, Sendable {
    /// A struct whose set-up failed holds nothing. `initializes: true` means this.
    case onSuccess = "on-success"
    /// The struct must be destroyed whatever the call returns.
    case always
  }

  /// What C says of a failure besides that it happened.
  public enum FailureDetail: String, Codable, CaseIterable, Sendable {
    case code, message, line, column, position, offset
  }

  /// The Swift name.
  public var name: Located<String>?
  /// What C always gets: a constant, a number, or the size of a type.
  public var value: Located<String>?
  /// C sets up the struct that it is given, which Swift makes room for.
  public var initializes: Located<Initialization>?
  /// An expression: how many elements the buffer has, or how many C writes.
  public var count: Located<String>?
  /// An expression: how many pointers to rows there are, of which each has `count` elements.
  public var rows: Located<String>?
  /// An expression or a parameter: how many elements C may write.
  public var capacity: Located<String>?
  /// C writes it, Swift returns it.
  public var output: Located<Bool>?
  /// C reads what Swift gives it before it writes.
  public var input: Located<Bool>?
  /// What keeps the argument alive after the call: `result`, `self`, or another parameter.
  public var keptBy: Located<String>?
  /// C takes the object over.
  public var consumed: Located<Consumption>?
  /// C uses the argument during the call only.
  public var borrowed: Located<Bool>?
  /// NULL may be passed.
  public var nullable: Located<Bool>?
  /// An integer that stands for a truth value.
  public var boolean: Located<Bool>?
  /// An integer that holds values of this enum, or of this family of constants.
  public var enumeration: Located<String>?
  /// An integer that stands for an object of this type, which something closes.
  public var handle: Located<String>?
  /// C hands over the text of an error here, which this function frees.
  public var error: Located<String>?
  /// What C leaves here when the call fails, and only then.
  public var failure: Located<FailureDetail>?
  /// The function that frees what C hands out through the pointer.
  public var free: Located<String>?
  /// The function by whose success an output that C keeps is valid.
  public var after: Located<String>?
  /// An expression: a capacity that is always enough, for callers that give none.
  public var bound: Located<String>?
  /// An expression: of how many an index chooses one; or `any`, where C checks it.
  public var below: Located<String>?
  /// C says how much room it needs when it is called without the buffer.
  public var sizeQuery: Located<Bool>?
  /// Whether the characters are text (true), or bytes (false).
  public var text: Located<Bool>?
  /// The parameter is an array of texts, which NULL ends.
  public var nullTerminated: Located<Bool>?
  /// C gets NULL or zeros, which stand for a default of its own.
  public var isDefault: Located<Bool>?
  /// How a file is opened that C gets as a stream, as `fopen` takes it.
  public var file: Located<String>?
  /// A function that C calls back.
  public var callback: CallbackAnnotation

  public init(
    name: Located<String>? = nil, count: Located<String>? = nil, rows: Located<String>? = nil,
    capacity: Located<String>? = nil, output: Located<Bool>? = nil, keptBy: Located<String>? = nil,
    consumed: Located<Consumption>? = nil,
    borrowed: Located<Bool>? = nil, nullable: Located<Bool>? = nil, boolean: Located<Bool>? = nil,
    enumeration: Located<String>? = nil, error: Located<String>? = nil, failure: Located<FailureDetail>? = nil,
    free: Located<String>? = nil, after: Located<String>? = nil, bound: Located<String>? = nil,
    below: Located<String>? = nil, sizeQuery: Located<Bool>? = nil, text: Located<Bool>? = nil,
    nullTerminated: Located<Bool>? = nil, isDefault: Located<Bool>? = nil, value: Located<String>? = nil,
    initializes: Located<Initialization>? = nil, file: Located<String>? = nil,
    callback: CallbackAnnotation = CallbackAnnotation()
  ) {
    self.name = name
    self.initializes = initializes
    self.count = count
    self.rows = rows
    self.capacity = capacity
    self.output = output
    self.keptBy = keptBy
    self.consumed = consumed
    self.borrowed = borrowed
    self.nullable = nullable
    self.boolean = boolean
    self.enumeration = enumeration
    self.error = error
    self.failure = failure
    self.free = free
    self.after = after
    self.bound = bound
    self.below = below
    self.sizeQuery = sizeQuery
    self.text = text
    self.nullTerminated = nullTerminated
    self.isDefault = isDefault
    self.value = value
    self.file = file
    self.callback = callback
  }
}
