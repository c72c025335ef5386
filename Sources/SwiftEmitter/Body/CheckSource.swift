import BindingPlan

/// The conditions that must hold before C is called, as statements.
struct CheckSource {
  let scope: CallScope

  func statements(_ check: CheckPlan) -> [String] {
    let error = scope.errorType
    switch check {
    case .count(let name, let minimum):
      let required = CountSource(scope: scope).checked(minimum)
      return SourceLines.call(
        "try \(error).requireCount",
        [scope.count(of: name), "atLeast: \(required)", "of: \(Literal.string(name))"])
    case .rowCounts(let name, let minimum):
      return SourceLines.call(
        "try \(error).requireRowCounts",
        [scope.local(name), "atLeast: \(CountSource(scope: scope).checked(minimum))", "of: \(Literal.string(name))"])
    case .equalCounts(let name, let other):
      return SourceLines.call(
        "try \(error).requireEqualCounts",
        [
          scope.count(of: name), "of: \(Literal.string(name))",
          scope.count(of: other), "of: \(Literal.string(other))",
        ])
    case .nonNegative(let name):
      return SourceLines.call(
        "try \(error).requireNonNegative", [scope.local(name), "parameter: \(Literal.string(name))"])
    case .nonNegativeElements(let name):
      return SourceLines.call(
        "try \(error).requireNonNegative", ["elements: \(scope.local(name))", "parameter: \(Literal.string(name))"])
    case .distinct(let name, let other):
      return SourceLines.call(
        "try \(error).requireDistinct", [object(name), object(other), "parameter: \(Literal.string(name))"])
    case .sameOwner(let name, let other):
      return SourceLines.call(
        "try \(error).requireSameOwner", [owner(name), owner(other), "parameter: \(Literal.string(name))"])
    case .noInteriorNUL(let name):
      return SourceLines.call(
        "try \(error).requireNoInteriorNUL", [scope.local(name), "in: \(Literal.string(name))"])
    case .index(let name, let count, let isOptional):
      let limit = CountSource(scope: scope).checked(count)
      if isOptional {
        return SourceLines.guarding("\(error).isIndex(\(scope.local(name)), below: \(limit))", else: "return nil")
      }
      return SourceLines.call(
        "try \(error).requireIndex", [scope.local(name), "below: \(limit)", "of: \(Literal.string(name))"])
    case .choice(let name, let values):
      return SourceLines.call(
        "try \(error).requireOne",
        ["of: [\(values.joined(separator: ", "))]", scope.local(name), "parameter: \(Literal.string(name))"])
    case .exactCount(let name, let count):
      return SourceLines.call(
        "try \(error).requireCount", [scope.count(of: name), "exactly: \(count)", "of: \(Literal.string(name))"])
    }
  }

  /// The object that a parameter, or the receiver, belongs to, or that it is.
  private func owner(_ name: String) -> String {
    let object = object(name)
    for case .handle(name, let type, let isOptional, _) in scope.callable.arguments {
      return scope.ownerPath(of: object + (isOptional ? "?" : ""), type: scope.index.handle(type)) ?? object
    }
    return scope.ownerPath(of: object, type: scope.owner) ?? object
  }

  /// A parameter, or the receiver for a name that no parameter has.
  private func object(_ name: String) -> String {
    scope.parameter(name) == nil ? "self" : scope.local(name)
  }
}
