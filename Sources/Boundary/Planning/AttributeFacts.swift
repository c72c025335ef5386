import Annotations
import CModel

/// What the attributes of one function say about its parameters and its result.
///
/// A header's attributes come before names, types and comments. Where the annotations speak of the same thing, they decide:
/// `CrossChecks` and the rules see to contradictions.
extension FunctionDraft {
  /// `ownership_takes` and `ownership_holds`: C takes the argument over, to free it now or later.
  func takenOver(_ index: Int) -> Evidence? {
    for attribute in function.attributes {
      switch attribute {
      case .ownershipTakes(let family, let parameters) where parameters.contains(index + 1):
        return Evidence(.attribute, "`ownership_takes(\(family), \(index + 1))`")
      case .ownershipHolds(let family, let parameters) where parameters.contains(index + 1):
        return Evidence(.attribute, "`ownership_holds(\(family), \(index + 1))`")
      default: continue
      }
    }
    return nil
  }

  /// `noescape`: C does not use the argument after the call.
  func isUsedDuringCall(_ index: Int) -> Evidence? {
    guard function.parameters[index].attributes.contains(.noescape) else { return nil }
    return Evidence(.attribute, "`noescape` on `\(parameterName(index))`")
  }

  /// `lifetimebound`: the result must not outlive the argument.
  func boundsLifetime(_ index: Int) -> Evidence? {
    guard function.parameters[index].attributes.contains(.lifetimebound) else { return nil }
    return Evidence(.attribute, "`lifetimebound` on `\(parameterName(index))`")
  }

  /// The parameters that the result must not outlive.
  var lifetimeBounds: [Int] { function.parameters.indices.filter { boundsLifetime($0) != nil } }

  /// Who owns the object that the function returns, where an attribute says so that names no deallocator.
  var attributedOwnership: (isOwned: Bool, evidence: Evidence)? {
    for attribute in function.attributes {
      switch attribute {
      case .ownershipReturns(let family, _):
        return (true, Evidence(.attribute, "`ownership_returns(\(family))`"))
      case .swiftAttribute(let text) where ["returns_retained", "returns_unretained"].contains(text):
        return (text == "returns_retained", Evidence(.attribute, "`swift_attr(\"\(text)\")`"))
      default: continue
      }
    }
    return nil
  }

  /// The deallocators that `malloc(f, n)` names.
  var attributedDeallocators: [String] {
    function.attributes.compactMap { if case .malloc(let deallocator, _) = $0 { deallocator } else { nil } }
  }

  /// GCC's `access(mode, pointer, size)` for a parameter.
  func access(_ index: Int) -> (mode: String, size: Int?)? {
    for case .access(let mode, let pointer, let size) in function.attributes where pointer == index + 1 {
      return (mode, size.map { $0 - 1 })
    }
    return nil
  }
}

/// How far attributes say that a pointer may be followed.
enum AttributedExtent: Equatable {
  /// A number of elements; of bytes where the elements are bytes.
  case elements(AnnotationExpression)
  /// A number of bytes, of elements that are larger.
  case bytes(AnnotationExpression)
  /// Something that has no form in Swift.
  case unreadable

  /// nil where no attribute says how far the pointer at `index` reaches.
  init?(_ index: Int, _ draft: FunctionDraft, _ conventions: Conventions) {
    if case .pointer(let pointer) = draft.function.parameters[index].type, let bounds = pointer.bounds {
      self.init(bounds, of: pointer.pointee, draft, conventions)
    } else if let size = draft.access(index)?.size, draft.function.parameters.indices.contains(size) {
      // A number of elements, and of bytes for `void` (GCC manual, "Common Function Attributes").
      self = .elements(.name(draft.parameterName(size)))
    } else {
      return nil
    }
  }

  private init(_ bounds: CBounds, of element: CType, _ draft: FunctionDraft, _ conventions: Conventions) {
    let place = draft.function.origin.location
    guard bounds.kind != .endedBy,
      let expression = try? CountExpressionParser().parse(Located(bounds.expression, at: place)),
      expression.isComputed(from: draft, conventions)
    else {
      self = .unreadable
      return
    }
    switch bounds.kind {
    case .countedBy, .countedByOrNull, .endedBy: self = .elements(expression)
    case .sizedBy, .sizedByOrNull:
      self = Elements.isBytes(element, conventions) ? .elements(expression) : .bytes(expression)
    }
  }

  /// The parameter that alone is the number of elements.
  func parameter(_ draft: FunctionDraft) -> Int? {
    guard case .elements(.name(let name)) = self else { return nil }
    return draft.index(ofParameter: name)
  }

  /// What the audit says of it.
  static func evidence(_ index: Int, _ draft: FunctionDraft) -> Evidence {
    if case .pointer(let pointer) = draft.function.parameters[index].type, let bounds = pointer.bounds {
      let spelling = "\(bounds.kind.rawValue)(\(bounds.expression))"
      return Evidence(.attribute, "`\(spelling)` on `\(draft.parameterName(index))`")
    }
    let access = draft.access(index)
    let size = access?.size.map { ", \($0 + 1)" } ?? ""
    return Evidence(.attribute, "`access(\(access?.mode ?? ""), \(index + 1)\(size))`")
  }
}

extension AnnotationExpression {
  /// Whether nothing but numbers and integer parameters take part, as the expression of an attribute may name anything.
  fileprivate func isComputed(from draft: FunctionDraft, _ conventions: Conventions) -> Bool {
    switch self {
    case .literal: true
    case .name(let name):
      draft.index(ofParameter: name).map { conventions.importer.integer(draft.function.parameters[$0].type) != nil }
        ?? false
    case .binary(_, let left, let right):
      left.isComputed(from: draft, conventions) && right.isComputed(from: draft, conventions)
    case .member, .call: false
    }
  }
}
