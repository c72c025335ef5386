public import CModel

/// The C that Swift needs to call the rest of a library: one header and one source file.
public struct ShimPlan: Codable, Equatable, Sendable {
  /// The C module that holds them.
  public var module: String
  /// The library's module.
  public var library: String
  /// C that stands before the functions.
  public var source: String?
  public var guards: [ShimGuardPlan]
  public var functions: [ShimFunctionPlan]

  public init(
    module: String, library: String, source: String? = nil, guards: [ShimGuardPlan] = [],
    functions: [ShimFunctionPlan] = []
  ) {
    self.module = module
    self.library = library
    self.source = source
    self.guards = guards
    self.functions = functions
  }
}

/// A function of the shims.
public struct ShimFunctionPlan: Codable, Equatable, Sendable {
  /// What it stands for, as everything else in the plan calls it.
  public var name: String
  public var shim: CShim
  /// nil for `void`; else a declaration in C of a variable `result` that holds what it returns.
  public var result: String?
  /// The result is a struct or union.
  public var returnsRecord: Bool

  public init(name: String, shim: CShim, result: String?, returnsRecord: Bool) {
    self.name = name
    self.shim = shim
    self.result = result
    self.returnsRecord = returnsRecord
  }
}

/// How the errors of one type's objects are caught.
public struct ShimGuardPlan: Codable, Equatable, Sendable {
  public var type: String
  /// The handler's declaration in C, and its first parameter: the object.
  public var handler: String
  public var parameter: String
  /// C, of the handler's parameters: where the state is, and the text.
  public var state: String
  public var message: String
  /// Members in C.
  public var members: String?
  /// C that undoes a half-made object.
  public var undo: String?
  /// A call may be made while another one on the object is under way.
  public var nests: Bool

  public init(
    type: String, handler: String, parameter: String, state: String, message: String, members: String?, undo: String?,
    nests: Bool = true
  ) {
    self.undo = undo
    self.nests = nests
    self.type = type
    self.handler = handler
    self.parameter = parameter
    self.state = state
    self.message = message
    self.members = members
  }
}
