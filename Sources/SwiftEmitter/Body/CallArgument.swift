/// One argument of the C call, as source.
struct CallArgument {
  /// What the call passes.
  var expression: String
  /// Whether the expression has an unsafe type, so that the call must be marked `unsafe`.
  var isUnsafe = false
  /// Statements before the call, which may throw.
  var setup: [String] = []
  /// Statements right before the call, when nothing can throw any more.
  var commitment: [String] = []
  /// The closure that the call is made in, for an address that is valid only there.
  var closure: Closure?
  /// Objects that must outlive the call.
  var keptAlive: [String] = []

  struct Closure {
    /// Such as `path.withCString`.
    var opening: String
    var parameter: String
    /// Whether calling `opening` must be marked `unsafe`.
    var isUnsafe = true
    /// Statements in the closure, before the call.
    var statements: [String] = []
  }
}
