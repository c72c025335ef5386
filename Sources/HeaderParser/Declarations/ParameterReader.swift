import CLibclang
import CModel

extension TypeReader {
  /// A parameter; `cursor` is its declaration where clang has one, with its name, attributes and unadjusted type.
  func parameter(_ cursor: Cursor?, type: ClangType, depth: Int) -> CParameter {
    guard let cursor else {
      return CParameter(name: nil, type: read(type, depth: depth))
    }
    var attributes = DeclarationAttributes(of: cursor)
    let (adjusted, array) = adjust(cursor.type, parameters: cursor.parameterDeclarations, depth: depth)
    if isNonnullThroughTypedef(cursor.type), !attributes.attributes.contains(.nonnull([])) {
      attributes.attributes.append(.nonnull([]))
    }
    let bounded = attributes.takeBounds(into: adjusted)
    let name = cursor.spelling
    return CParameter(
      name: name.isEmpty ? nil : name, type: bounded, spelledArray: array, attributes: attributes.attributes)
  }

  /// C's adjustment of parameters (C17 6.7.6.3): arrays and functions become pointers, through typedefs too.
  private func adjust(
    _ type: ClangType, parameters: [Cursor], depth: Int
  ) -> (type: CType, array: CSpelledArray?) {
    let kind = type.canonical.kind
    if kind == CXType_FunctionProto || kind == CXType_FunctionNoProto {
      return (.pointer(CPointer(to: read(type, parameters: parameters, depth: depth + 1))), nil)
    }
    guard type.canonical.isArray, let array = arrayBehind(type) else {
      return (read(type, parameters: parameters, depth: depth), nil)
    }
    let element = array.arrayElement
    let pointer = CPointer(
      to: read(element, parameters: parameters, depth: depth + 1), isPointeeConst: element.isConst,
      isPointeeVolatile: element.isVolatile)
    return (.pointer(pointer), CSpelledArray(count: array.arrayCount))
  }

  /// The array type behind typedefs; nil for `va_list`, which is an array on some targets but means itself on all.
  private func arrayBehind(_ type: ClangType) -> ClangType? {
    var type = type
    while !type.isArray {
      switch type.kind {
      case CXType_Elaborated: type = type.named
      case CXType_Attributed: type = type.modified
      case CXType_Typedef:
        guard type.declaration.position.file != nil else { return nil }
        type = type.declaration.typedefUnderlyingType
      default: return type.canonical.isArray && type.kind != type.canonical.kind ? type.canonical : nil
      }
    }
    return type
  }

  /// Whether `_Nonnull` stands on a typedef of a pointer, where a `CType` has no place for it.
  func isNonnullThroughTypedef(_ type: ClangType) -> Bool {
    guard type.kind == CXType_Attributed, type.nullability == CXTypeNullability_NonNull else { return false }
    if case .typedef = read(type.modified) { return true }
    return false
  }
}

extension Cursor {
  /// The parameters of the function, or of the function pointer, that this declares.
  var parameterDeclarations: [Cursor] {
    kind == CXCursor_FunctionDecl ? arguments : children.filter { $0.kind == CXCursor_ParmDecl }
  }
}
