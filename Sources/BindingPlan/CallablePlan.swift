/// One Swift initializer, property, method or function, and the one C call that it makes.
///
/// The body runs in this order: checks, local conversions, the call, what is taken whatever happens (objects consumed
/// `always`, additions to lists), ownership of what C handed over, the status check, what is taken on success (other
/// consumed objects, replaced properties), results. So whatever C handed over has an owner before anything can throw,
/// and what C still refers to after a failure is not let go.
public struct CallablePlan: Codable, Equatable, Sendable {
  public enum Form: String, Codable, Sendable {
    case initializer
    case property
    case method
    /// A factory: `static func` on the type that it returns.
    case staticMethod
    /// A function of the module.
    case function
  }

  public var form: Form
  /// The base name, not yet escaped where it is a Swift keyword; `init` for initializers.
  public var name: String
  public var cFunction: String
  /// The module to qualify the call with, where the plain name would find a Swift declaration instead.
  public var qualifier: String?
  public var parameters: [ParameterPlan]
  public var checks: [CheckPlan]
  /// One for each parameter of the C function, in C's order.
  public var arguments: [ArgumentPlan]
  /// What C writes through pointers, zeroed before the call.
  public var outputs: [OutputPlan]
  /// What C's own result means.
  public var result: ResultPlan
  /// The parameter that stands for the library's set-up, which has to outlive the call.
  public var lifecycleParameter: String?
  /// The result may be a failure, which is thrown before it is taken for what `result` says.
  public var failure: StatusPlan?
  /// What explains a failure that no known code explains; nil where nothing does.
  public var failureReason: FailureReasonPlan?
  /// The error that C hands over through a pointer.
  public var errorOutput: ErrorOutputPlan?
  public var errorRecord: ErrorRecordPlan?
  /// Variables that say something about a failure.
  public var failureOutputs: [FailureOutputPlan] = []
  /// What the receiver keeps alive from this call on.
  public var keeps: [KeepPlan]
  /// What other objects among the arguments keep alive from this call on.
  public var argumentKeeps: [KeepPlan] = []
  public var isThrowing: Bool
  /// It throws what a closure has thrown that the receiver keeps, or that the call has one place for.
  public var rethrowsKept = false
  /// The call may invalidate views of the receiver's parts.
  public var mutatesReceiver: Bool
  /// The parameters of which the call may invalidate views of their parts.
  public var mutatedParameters: [String] = []
  /// The message of a deprecation, empty for one without.
  public var deprecation: String?
  /// The call takes something for the time of a closure of the caller's.
  public var scope: ScopePlan?
  /// Result may be ignored.
  public var isDiscardable: Bool
  public var documentation: Documentation

  public init(
    form: Form, name: String, cFunction: String, qualifier: String? = nil, parameters: [ParameterPlan] = [],
    checks: [CheckPlan] = [], arguments: [ArgumentPlan] = [], outputs: [OutputPlan] = [], result: ResultPlan = .void,
    keeps: [KeepPlan] = [], isThrowing: Bool = false, mutatesReceiver: Bool = false, deprecation: String? = nil,
    isDiscardable: Bool = false, documentation: Documentation = Documentation()
  ) {
    self.form = form
    self.name = name
    self.cFunction = cFunction
    self.qualifier = qualifier
    self.parameters = parameters
    self.checks = checks
    self.arguments = arguments
    self.outputs = outputs
    self.result = result
    self.keeps = keeps
    self.isThrowing = isThrowing
    self.mutatesReceiver = mutatesReceiver
    self.deprecation = deprecation
    self.isDiscardable = isDiscardable
    self.documentation = documentation
  }
}

extension CallablePlan {
  /// Whether it opens a file, which takes a system with a C library.
  public var opensFile: Bool { arguments.contains { if case .stream = $0 { true } else { false } } }
}

/// A parameter that the Swift caller sees.
public struct ParameterPlan: Codable, Equatable, Sendable {
  /// nil for `_`.
  public var label: String?
  public var name: String
  /// A buffer is `.span(element)` here; the emitter adds the overload that takes an array.
  public var type: SwiftType
  /// Swift source, such as `nil`.
  public var defaultValue: String?
  /// Written `consuming`: the argument is a unique handle that C takes over.
  public var isConsuming: Bool
  /// Written `borrowing`: the argument is a unique handle.
  public var isBorrowing: Bool
  /// Written `inout`: C changes it.
  public var isInOut = false

  public init(
    label: String?, name: String, type: SwiftType, defaultValue: String? = nil, isConsuming: Bool = false,
    isBorrowing: Bool = false
  ) {
    self.label = label
    self.name = name
    self.type = type
    self.defaultValue = defaultValue
    self.isConsuming = isConsuming
    self.isBorrowing = isBorrowing
  }
}

/// A condition that must hold before C is called; else a `BoundaryError` is thrown.
public enum CheckPlan: Codable, Equatable, Sendable {
  /// The buffer holds at least this many elements.
  case count(of: String, atLeast: CountExpression)
  /// Each row holds at least this many elements.
  case rowCounts(of: String, atLeast: CountExpression)
  /// A buffer holds as many elements as another.
  case equalCounts(String, String)
  /// The number is not below 0: C has `size_t`, of which Swift makes an `Int`.
  case nonNegative(String)
  /// None of the elements of a buffer parameter is negative, as above.
  case nonNegativeElements(of: String)
  /// The two are different objects: C would own itself.
  case distinct(String, String)
  /// The object at the first name belongs to the same owner as the one at the second, `self` for the receiver, or is it.
  case sameOwner(String, String)
  /// The string has no NUL inside.
  case noInteriorNUL(String)
  /// The number is 0 or more, and less than that; the result is nil for any other where `isOptional`.
  case index(String, below: CountExpression, isOptional: Bool = false)
  /// The number is one of these: decimal digits, possibly with a sign.
  case choice(String, of: [String])
  /// The buffer holds exactly this many elements.
  case exactCount(of: String, Int)
}

extension CheckPlan {
  /// Whether a C function of an object of the call says what must hold.
  public var asksObject: Bool {
    switch self {
    case .count(_, let count), .rowCounts(_, let count), .index(_, let count, _): count.asksObject
    default: false
    }
  }
}

extension OutputPlan {
  /// Whether a C function of an object of the call, or a member of its struct, says how much room there has to be.
  public var asksObject: Bool {
    switch kind {
    case .buffer(_, _, let capacity, _), .text(_, _, let capacity, _): capacity.asksObject
    case .rows(_, _, let rows, let count): rows.asksObject || count.asksObject
    case .value, .count, .read, .replaced, .slot: false
    }
  }
}

extension CountExpression {
  fileprivate var asksObject: Bool {
    switch self {
    case .object, .field: true
    case .given(_, let otherwise): otherwise.asksObject
    case .call(_, let arguments, _): arguments.contains(where: \.asksObject)
    case .add(let left, let right), .subtract(let left, let right), .multiply(let left, let right),
      .divide(let left, let right):
      left.asksObject || right.asksObject
    case .literal, .parameter, .count, .property, .needed, .result: false
    }
  }
}

/// A number of elements, computed with overflow checks.
public indirect enum CountExpression: Codable, Equatable, Sendable {
  case literal(Int)
  /// A Swift parameter of integer type.
  case parameter(String)
  /// The number of elements of a buffer parameter.
  case count(of: String)
  /// A property of a handle: of a parameter, or of the receiver for nil.
  case property(String, of: String?, isThrowing: Bool)
  /// A member of a C struct that a handle points to: of a parameter, or of the receiver for nil.
  case field(String, of: String?)
  case add(CountExpression, CountExpression)
  case subtract(CountExpression, CountExpression)
  case multiply(CountExpression, CountExpression)
  /// Rounds towards zero; dividing by zero throws.
  case divide(CountExpression, CountExpression)
  /// What a C function returns for numbers, each converted to the importer's type at the same place in `types`.
  case call(String, [CountExpression], types: [String])
  /// The pointer of an object: of a parameter, or of the receiver for nil. Only as an argument of `call`.
  case object(String?)
  /// The value of an optional integer parameter, or where it is nil, another number.
  case given(String, otherwise: CountExpression)
  /// What the C function itself says when it is called without the output buffer and without room; only for capacities.
  case needed
  /// What the C function itself returned; only for what is counted after the call.
  case result
}
