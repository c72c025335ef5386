/// What is said about a parameter that is a function which C calls back.
///
/// How long C keeps it is said as for any other parameter, with `borrowed` or `kept-by`.
public struct CallbackAnnotation: Codable, Equatable, Sendable {
  public enum Threads: String, Codable, CaseIterable, Sendable {
    /// Only while Swift is inside a call of the library, on the thread of that call.
    case caller
    /// On whichever thread the library likes, several at once.
    case any
  }

  public enum Returned: String, Codable, CaseIterable, Sendable {
    /// C copies it, or is done with it before it calls again.
    case borrowed
    /// C uses it as long as it may call.
    case kept
  }

  /// How long C uses the text or the elements that the callback returns, and does not free.
  public var returns: Located<Returned>?
  /// The function that allocates the text that the callback returns, and that C frees.
  public var allocate: Located<String>?
  /// The callback's parameter where it leaves the number of elements that it returns.
  public var count: Located<String>?
  /// The parameter that C hands back to the callback; `none` where there is none, and a plain function is wanted.
  public var context: Located<String>?
  /// The parameter with the function that C calls when it lets go of the context.
  public var destroy: Located<String>?
  public var threads: Located<Threads>?
  /// It ends a series of calls, whose state goes then.
  public var endsSeries: Located<Bool>?
  /// The next call of the function replaces it, whatever else that is given.
  public var replaces: Located<Bool>?
  /// What the callback returns to make C stop: a constant or a number.
  public var stop: Located<String>?
  /// The functions of a struct of callbacks that may be NULL.
  public var optional: [Located<String>]
  /// What is said about each member of a struct of callbacks.
  public var members: [Entry<CallbackMemberAnnotation>] = []
  /// What is said about what the callback gets.
  public var parameters: [Entry<CallbackParameterAnnotation>]

  /// Whether it lets closures throw.
  public var letsThrow: Bool { stop != nil || members.contains { $0.value.stop != nil } }

  public init(
    context: Located<String>? = nil, destroy: Located<String>? = nil, threads: Located<Threads>? = nil,
    stop: Located<String>? = nil, optional: [Located<String>] = [],
    parameters: [Entry<CallbackParameterAnnotation>] = []
  ) {
    self.parameters = parameters
    self.optional = optional
    self.context = context
    self.destroy = destroy
    self.threads = threads
    self.stop = stop
  }
}
