import CLibclang
import CModel

/// What the attributes of one declaration say.
struct DeclarationAttributes: Equatable {
  var attributes: [CAttribute] = []
  /// How far the declared pointer, or a function's result, may be followed.
  var bounds: CBounds?

  /// What clang adds by itself, in some versions, and no header says.
  private static let internalNames: Set<String> = ["available_only_in_default_eval_method"]

  init() {}

  init(spelled: [SpelledAttribute]) {
    for attribute in spelled {
      if Self.internalNames.contains(attribute.name) { continue }
      switch AttributeMeaning(attribute) {
      case .attribute(let attribute): if !attributes.contains(attribute) { attributes.append(attribute) }
      case .bounds(let bounds): self.bounds = bounds
      }
    }
  }

  init(of cursor: Cursor) {
    var spelled = cursor.hasAttributes ? SpelledAttribute.parse(cursor.prettyPrinted) : []
    // Those that change a function's type (`noreturn`, `ms_abi`) clang prints with the type only.
    if cursor.kind == CXCursor_FunctionDecl {
      spelled += SpelledAttribute.parse(cursor.type.spelling).filter { !spelled.contains($0) }
    }
    self.init(spelled: spelled)
  }

  /// The bounds in `type` where it is plain which pointer is meant, otherwise as an attribute.
  mutating func takeBounds(into type: CType) -> CType {
    guard let bounds else { return type }
    self.bounds = nil
    guard case .pointer(var pointer) = type, !pointer.pointee.isPointer else {
      attributes.append(.other("\(bounds.kind.rawValue)(\(bounds.expression))"))
      return type
    }
    pointer.bounds = bounds
    return .pointer(pointer)
  }
}

extension CType {
  fileprivate var isPointer: Bool {
    if case .pointer = self { true } else { false }
  }
}
