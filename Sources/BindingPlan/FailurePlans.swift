/// Which results of a plain integer or Boolean mean success, where no family of codes is known.
public enum SuccessRule: String, Codable, Sendable {
  case zero
  /// A number that counts or identifies, unless it is negative.
  case nonNegative
  /// `true`, or any number but 0.
  case nonZero
}

/// What explains a failure that no known code explains.
public enum FailureReasonPlan: Codable, Equatable, Sendable {
  case text(FailureTextPlan)
  /// The struct that the call filled in has the text.
  case record(ErrorRecordPlan)
  /// The call says more than a text.
  case details(FailureDetailsPlan)
  /// The call has left its reason in `errno`.
  case systemError
}

/// Where the library keeps the text of the last failure.
public struct FailureTextPlan: Codable, Equatable, Sendable {
  public enum Argument: Codable, Equatable, Sendable {
    /// The text belongs to the thread, or to the library as a whole.
    case none
    /// The receiver of the call that failed.
    case receiver
    /// A parameter of the call that failed, which is a handle.
    case parameter(String)
  }

  /// Returns the text, which is borrowed.
  public var cFunction: String
  public var argument: Argument

  public init(cFunction: String, argument: Argument) {
    self.cFunction = cFunction
    self.argument = argument
  }
}

/// A struct of the caller's that C fills in when the call fails.
public struct ErrorRecordPlan: Codable, Equatable, Sendable {
  /// The local variable's name, as an argument `output` calls it.
  public var name: String
  /// The importer's type of the variable, such as `json_error_t`.
  public var cType: String
  /// The member with the text, a fixed array of characters.
  public var text: String
  /// Members with numbers, in order.
  public var numbers: [Number] = []

  public struct Number: Codable, Equatable, Sendable {
    public var detail: FailureDetail
    public var member: String

    public init(detail: FailureDetail, member: String) {
      self.detail = detail
      self.member = member
    }
  }

  public init(name: String, cType: String, text: String) {
    self.name = name
    self.cType = cType
    self.text = text
  }
}

/// A number that a failure comes with.
public enum FailureDetail: String, Codable, CaseIterable, Sendable {
  case code, line, column, position, offset
}

/// A variable that C writes to when the call fails, which says nothing otherwise.
public struct FailureOutputPlan: Codable, Equatable, Sendable {
  /// The local variable's name, as an argument `output` calls it.
  public var name: String
  /// The importer's type of the variable: an integer, an enum, or a pointer to text.
  public var cType: String
  /// Swift source, such as `0`.
  public var initial: String

  public init(name: String, cType: String, initial: String) {
    self.name = name
    self.cType = cType
    self.initial = initial
  }
}

/// What is known of a failure, which the thrown error carries as data.
public struct FailureDetailsPlan: Codable, Equatable, Sendable {
  public enum Text: Codable, Equatable, Sendable {
    case none
    /// A variable with a pointer to text that stays C's.
    case pointer(String)
    case record(ErrorRecordPlan)
    /// The text that the code has by itself.
    case code
    case last(FailureTextPlan)
  }

  public enum Source: Codable, Equatable, Sendable {
    /// A variable; of an imported enum, its `rawValue`.
    case output(String, isEnumeration: Bool)
    /// A member of the struct that the call filled in.
    case member(String, of: String)
    /// The status that the call returned.
    case status(isEnumeration: Bool)
  }

  public struct Value: Codable, Equatable, Sendable {
    public var detail: FailureDetail
    public var source: Source

    public init(detail: FailureDetail, source: Source) {
      self.detail = detail
      self.source = source
    }
  }

  /// One for each detail at most, in the order of `FailureDetail`.
  public var values: [Value]
  public var text: Text
  /// The importer's type of the code, where it belongs to a family that the error has cases for.
  public var codeType: String?

  public init(values: [Value], text: Text, codeType: String? = nil) {
    self.values = values
    self.text = text
    self.codeType = codeType
  }

  /// Whether the status that the call returned is a part of it.
  public var hasStatus: Bool {
    values.contains { if case .status = $0.source { true } else { false } }
  }
}

/// An error that C hands over through a pointer, and that the caller frees.
public struct ErrorOutputPlan: Codable, Equatable, Sendable {
  public enum Text: Codable, Equatable, Sendable {
    /// The error is the text.
    case itself
    /// A C function returns the text inside the error.
    case function(String)
    /// A member of the error, which is a struct, points to the text.
    case field(String)
  }

  /// The local variable's name, as an argument `output` calls it.
  public var name: String
  /// The importer's type of the variable, such as `OpaquePointer?`.
  public var cType: String
  public var text: Text
  /// Frees the error, and takes it alone.
  public var free: String

  public init(name: String, cType: String, text: Text, free: String) {
    self.name = name
    self.cType = cType
    self.text = text
    self.free = free
  }
}

/// A C function that tells codes that are failures from results that are not.
public struct FailureFunctionPlan: Codable, Equatable, Sendable {
  public var cFunction: String
  /// It returns C's `bool`; else an integer, which is 0 for no failure.
  public var returnsBool: Bool

  public init(cFunction: String, returnsBool: Bool) {
    self.cFunction = cFunction
    self.returnsBool = returnsBool
  }
}
