/// What is said about one member of a struct of callbacks: a function, or data beside them.
public struct CallbackMemberAnnotation: Codable, Equatable, Sendable {
  /// What C always gets: a constant, a number, or `sizeof(type)`.
  public var value: Located<String>?
  /// What it returns to make C stop: a constant or a number.
  public var stop: Located<String>?
  /// How long C uses the text or the elements that it returns, and does not free.
  public var returns: Located<CallbackAnnotation.Returned>?
  /// Its parameter where it leaves the number of elements that it returns.
  public var count: Located<String>?
  /// The function that allocates the text that it returns, and that C frees.
  public var allocate: Located<String>?
  /// What is said about what it gets.
  public var parameters: [Entry<CallbackParameterAnnotation>] = []

  public init() {}
}

extension CallbackAnnotation {
  /// What is said about a function that is a parameter of its own could be said about one in a struct, too.
  public init(_ member: CallbackMemberAnnotation) {
    self.init(stop: member.stop, parameters: member.parameters)
    returns = member.returns
    count = member.count
    allocate = member.allocate
  }
}
