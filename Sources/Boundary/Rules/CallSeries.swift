import Annotations
import CModel

/// Callbacks that C calls in series, each of which has a state: the steps of an aggregate, and what comes of them.
///
/// **Shape.** Several callbacks with one context, which are lent the same object; and a function `void *t_state(T *, int size)` of that.
///
/// **Evidence.** The annotations `state` of the type of the object, and `ends-series` of the one callback that is the last of each series. No
/// header says that memory is zeroed first, and that C hands over the same again.
///
/// **Why this is sound.** C's memory holds one reference to the state: from the first call of the series, which finds zeros, to the last,
/// which takes the reference back. Where C has no memory, it is told of an error, and nothing is called. A series that ends without another
/// call gets a state of its own. After a closure has thrown, no closure of the series is called any more, and the last call releases the state.
///
/// **Where a naive version is wrong.** One state for each function would be shared by all groups of a `GROUP BY`; `sqlite3_aggregate_context`
/// gives no memory to the last call of a group without rows, and frees its memory without a word to anybody.
struct CallSeries: Equatable, Sendable {
  /// The function that gives memory for the state.
  var function: String
  /// The callback's parameter with the object by way of which it does.
  var parameter: Int
  var isLast: Bool

  // MARK: Conventions

  static func states(
    _ lent: [ObjectType: Evidence], _ library: Library, _ annotations: Annotations
  ) -> [ObjectType: String] {
    LentObjects.functions(
      lent, library, { annotations.resolvedType(for: library.name(of: $0))?.state }, where: givesMemory)
  }

  static func givesMemory(_ function: CFunction, _ object: ObjectType, _ library: Library) -> Bool {
    guard function.parameters.count == 2, !function.type.isVariadic,
      library.objectPointer(function.parameters[0].type)?.object == object,
      case .integer = library.resolve(function.parameters[1].type)
    else { return false }
    return library.isUntypedPointer(function.result)
  }

  // MARK: Callbacks

  /// Lets callbacks that share a context work on a state, where one of them ends a series.
  static func apply(
    to use: inout CallbackTableUse, _ draft: FunctionDraft, _ conventions: Conventions
  ) throws(UnsuitedCallback) {
    let last = use.parameters.filter { draft.parameterAnnotation($0).callback.endsSeries?.value == true }
    guard let end = last.first else { return }
    guard last.count == 1 else {
      throw UnsuitedCallback(reason: "a series of calls ends with one callback; say `ends-series` of that alone")
    }
    var members: [CallbackTableUse.Member] = []
    for (index, member) in zip(use.parameters, use.members) {
      guard case .callback(let field, var callback) = member else { continue }
      callback.series = try series(callback.signature, field, isLast: index == end, conventions)
      // Without it nobody would release the state.
      if index == end { callback.isOptional = false }
      members.append(.callback(field: field, callback))
    }
    use.members = members
  }

  private static func series(
    _ signature: CallbackSignature, _ name: String, isLast: Bool, _ conventions: Conventions
  ) throws(UnsuitedCallback) -> CallSeries {
    for (index, argument) in signature.arguments.enumerated() {
      guard case .lent(let lent) = argument, lent.count == nil, !lent.isOptional,
        let function = conventions.seriesStates[lent.object]
      else { continue }
      guard signature.result == .void, conventions.errorReports[lent.object] != nil else {
        throw UnsuitedCallback(
          reason: "`\(name)` returns something, and there is no way to tell C that it has no state")
      }
      return CallSeries(function: function, parameter: index, isLast: isLast)
    }
    throw UnsuitedCallback(
      reason: "`\(name)` gets no object whose type says which function gives memory for a `state`")
  }
}
