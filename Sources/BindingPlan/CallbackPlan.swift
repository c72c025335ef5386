/// The type of a closure in the public Swift API.
public struct ClosureType: Codable, Hashable, Sendable {
  public struct Parameter: Codable, Hashable, Sendable {
    /// For the reader only, as Swift's closures have no labels.
    public var name: String
    public var type: SwiftType

    public init(name: String, type: SwiftType) {
      self.name = name
      self.type = type
    }
  }

  public var parameters: [Parameter]
  public var result: SwiftType
  /// C keeps it after the call.
  public var isEscaping: Bool
  /// C may call it on any thread.
  public var isSendable: Bool
  /// It may throw an error, which the call then throws: of any one type, unless the call has errors of its own.
  public var isThrowing: Bool
  /// It captures nothing: a function that C calls directly.
  public var isCFunction: Bool
  /// It may throw any error, whose text C is told, or which the call throws that C was in.
  public var isReporting = false
  /// It works on the state of a series of calls, of the type that the caller chooses.
  public var takesState = false
  /// What C gets for the result, where that is another type.
  public var keptResult: String?
  /// C gets what makes it stop where the closure has thrown, and so has returned nothing.
  public var isKeptResultOptional = false

  public init(
    parameters: [Parameter], result: SwiftType, isEscaping: Bool = false, isSendable: Bool = false,
    isThrowing: Bool = false, isCFunction: Bool = false
  ) {
    self.isCFunction = isCFunction
    self.parameters = parameters
    self.result = result
    self.isEscaping = isEscaping
    self.isSendable = isSendable
    self.isThrowing = isThrowing
  }

  /// As Swift spells it, without what it says as a parameter.
  public var spelling: String {
    "(\(parameters.map(\.type.spelling).joined(separator: ", "))) -> \(result.spelling)"
  }
}

/// A C function pointer that calls a Swift closure, which it finds through its context.
///
/// The closure's own parameters and result are converted in that function. None of that can throw, since no error may
/// unwind through C.
public struct CallbackPlan: Codable, Equatable, Sendable {
  public enum Keeping: Codable, Equatable, Sendable {
    /// C uses the closure during the call only.
    case call
    /// The new object or the receiver keeps it, as a `KeepPlan` says, for as long as itself.
    case owner
    /// The receiver keeps it in a stored property, as a `KeepPlan` says, until the next call puts another in its place.
    case untilReplaced
    /// The receiver keeps it in `member` of what the one context stands for that C has of it, until the next call puts
    /// another in its place; `setter` tells C the context.
    case shared(member: String, setter: String)
    /// C owns a reference, and releases it with a function that it gets.
    case released
  }

  /// Where what a closure throws stays until C has returned.
  public enum Catching: String, Codable, Sendable {
    /// In a variable of the call.
    case call
    /// In a variable of the call, which the new object keeps.
    case newObject
    /// In a stored property of the receiver.
    case receiver
  }

  /// What C passes, in C's order.
  public var parameters: [CallbackParameterPlan]
  public var result: CallbackResultPlan
  public var closure: ClosureType
  public var keeping: Keeping
  /// The caller may pass nil.
  public var isOptional: Bool
  /// For nil, C gets NULL; else a function that does nothing.
  public var passesNull: Bool
  /// What the C function returns when the closure has thrown; decimal digits, possibly with a sign.
  public var stop: String?
  /// Where an error stays that the closures of a call, or of an object, have one place for.
  public var catching: Catching?
  /// The elements that the closure returns, where C gets their address.
  public var returned: ReturnedElementsPlan?
  /// What the closure is lent may be part of the receiver, and goes when that changes.
  public var watchesReceiver = false
  /// The state of the series of calls that it is part of.
  public var series: SeriesPlan?
  /// Where the context comes from that C does not hand over.
  public var contextSource: ContextSourcePlan?
  /// How C is told what the closure has thrown.
  public var report: ErrorReportPlan?
  /// How C is made to stop when the closure has thrown: the object keeps the error.
  public var halt: HaltPlan?

  public init(
    parameters: [CallbackParameterPlan], result: CallbackResultPlan, closure: ClosureType, keeping: Keeping,
    isOptional: Bool = false, passesNull: Bool = true, stop: String? = nil
  ) {
    self.parameters = parameters
    self.result = result
    self.closure = closure
    self.keeping = keeping
    self.isOptional = isOptional
    self.passesNull = passesNull
    self.stop = stop
  }
}

/// A C function that returns the context of a callback, of one of its parameters.
public struct ContextSourcePlan: Codable, Equatable, Sendable {
  public var cFunction: String
  public var parameter: String

  public init(cFunction: String, parameter: String) {
    self.cFunction = cFunction
    self.parameter = parameter
  }
}

/// A C function that gives memory for the state of a series of calls, by way of an object that the closures are lent.
public struct SeriesPlan: Codable, Equatable, Sendable {
  public var cFunction: String
  /// The closure's parameter with the object.
  public var parameter: String
  /// The importer's type of the number of bytes.
  public var sizeType: String
  /// The call is the last one of its series.
  public var isLast: Bool

  public init(cFunction: String, parameter: String, sizeType: String, isLast: Bool) {
    self.cFunction = cFunction
    self.parameter = parameter
    self.sizeType = sizeType
    self.isLast = isLast
  }
}

/// A C function that makes C stop what it does with an object.
public struct HaltPlan: Codable, Equatable, Sendable {
  public var cFunction: String
  /// What it gets besides the object, as source.
  public var arguments: [String]
  /// The C function returns something, which is ignored.
  public var returnsValue: Bool

  public init(cFunction: String, arguments: [String], returnsValue: Bool) {
    self.cFunction = cFunction
    self.arguments = arguments
    self.returnsValue = returnsValue
  }
}

/// A C function that takes the text of an error, by way of an object that the closure was lent.
public struct ErrorReportPlan: Codable, Equatable, Sendable {
  public var cFunction: String
  /// The closure's parameter with the object.
  public var parameter: String
  /// The object's type.
  public var type: String
  /// The importer's type of the text's length; nil where the function takes none.
  public var lengthType: String?

  public init(cFunction: String, parameter: String, type: String, lengthType: String?) {
    self.cFunction = cFunction
    self.parameter = parameter
    self.type = type
    self.lengthType = lengthType
  }
}

/// A parameter of the C function that calls a closure.
public struct CallbackParameterPlan: Codable, Equatable, Sendable {
  public enum Kind: Codable, Equatable, Sendable {
    /// The context, through which the closure is found.
    case context
    /// Converted, and passed on.
    case value(ConversionPlan)
    /// Elements that are copied; `count` is the parameter with their number, in units of the parameter `unit`.
    case elements(ElementPlan, count: String, unit: String? = nil)
    /// Characters that are copied; `count` is the parameter with their number.
    case countedText(count: String)
    /// An array of texts that are copied, each of which may be NULL; `count` is the parameter with their number.
    case texts(count: String)
    /// An array of texts that are copied, up to NULL.
    case terminatedTexts
    /// An object that the closure may use until it returns; one that is NULL is nil where `isOptional`.
    case lent(type: String, isOptional: Bool)
    /// An array of such objects; `count` is the parameter with their number.
    case lentArray(type: String, count: String)
    /// Space for elements that the closure returns; `capacity` is the parameter with their number, in units of the
    /// parameter `unit`. C learns how many of those were written.
    case output(ElementPlan, capacity: String, unit: String? = nil)
    /// The number of units for which there is space: the closure is told the number of elements.
    case space(unit: String)
    /// The number of elements of another parameter, whose array says it for itself.
    case counted
    /// Where the address or the number goes of elements that the closure returns.
    case returned
    /// Not passed on.
    case unused
  }

  public var name: String
  /// The importer's type, such as `Int32` or `UnsafePointer<CChar>?`.
  public var cType: String
  public var kind: Kind

  public init(name: String, cType: String, kind: Kind) {
    self.name = name
    self.cType = cType
    self.kind = kind
  }
}

/// Who frees the copy of a text that a closure returns.
public struct ReturnedTextPlan: Codable, Equatable, Sendable {
  /// The C function that allocates the copy, which C frees; nil where Swift does.
  public var allocate: String?
  /// That function copies a text, in place of allocating a number of bytes.
  public var isDuplicating: Bool
  /// Swift frees it with the closure, in place of when the closure is called again.
  public var isKept: Bool

  public init(allocate: String?, isDuplicating: Bool, isKept: Bool) {
    self.allocate = allocate
    self.isDuplicating = isDuplicating
    self.isKept = isKept
  }
}

/// How elements that a closure returns go to C, which uses copies of them after that.
public struct ReturnedElementsPlan: Codable, Equatable, Sendable {
  /// What C's pointer points to, as the importer has it; `UInt8` for `void`.
  public var memory: String
  /// The parameter where the address goes; nil where C gets it as the result.
  public var place: String?
  /// The parameter where the number goes; nil where C gets it as the result.
  public var count: String?
  /// Swift frees the copies with the closure, in place of when the closure is called again.
  public var isKept: Bool

  public init(memory: String, place: String?, count: String?, isKept: Bool) {
    self.memory = memory
    self.place = place
    self.count = count
    self.isKept = isKept
  }
}

/// What the C function that calls a closure returns.
public struct CallbackResultPlan: Codable, Equatable, Sendable {
  public enum Kind: Codable, Equatable, Sendable {
    case void
    /// What the closure returns, in the same type.
    case direct
    /// An enumeration or option set of the plan.
    case enumeration(type: String)
    /// The number of elements that the closure returned.
    case count
    /// A copy of the text that the closure returns.
    case text(ReturnedTextPlan)
    /// The address of copies of the elements that the closure returns.
    case elements
  }

  /// The importer's type; `Void` for none.
  public var cType: String
  public var kind: Kind

  public init(cType: String, kind: Kind) {
    self.cType = cType
    self.kind = kind
  }
}

extension CallablePlan {
  /// Whether C keeps a closure after the call.
  public var keepsClosure: Bool {
    arguments.contains { argument in
      switch argument {
      case .callback(_, let plan): plan.keeping != .call
      case .callbackTable(_, let plan): plan.isKept
      default: false
      }
    }
  }

  /// Whether C calls closures only during the call.
  public var lendsClosure: Bool {
    arguments.contains { argument in
      switch argument {
      case .callback(_, let plan): plan.keeping == .call
      case .callbackTable(_, let plan): !plan.isKept
      default: false
      }
    }
  }

  /// Where what its closures throw stays, of those that have one place for it.
  public var catching: Set<CallbackPlan.Catching> {
    Set(
      arguments.flatMap { argument -> [CallbackPlan.Catching] in
        switch argument {
        case .callback(_, let plan): [plan.catching].compactMap { $0 }
        case .callbackTable(_, let plan): plan.callbacks.compactMap(\.plan.catching)
        default: []
        }
      })
  }

  /// Whether each series of calls of its closures has a state.
  public var takesState: Bool {
    arguments.contains { argument in
      if case .callbackTable(_, let plan) = argument { plan.state != nil } else { false }
    }
  }

  /// Whether the caller's closure may throw any error.
  public var takesReportingClosure: Bool {
    arguments.contains { argument in
      switch argument {
      case .callback(_, let plan): plan.closure.isReporting
      case .callbackTable(_, let plan): plan.callbacks.contains { $0.plan.closure.isReporting }
      default: false
      }
    }
  }

  /// Whether the caller's closure may throw, and the call then throws the closure's error.
  public var passesErrorsOn: Bool {
    scope != nil
      || arguments.contains { argument in
        if case .callback(_, let plan) = argument { plan.closure.isThrowing } else { false }
      }
  }
}
