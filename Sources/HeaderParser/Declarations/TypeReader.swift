import CLibclang
import CModel

/// Turns clang's types into `CType`: as spelled, with records, enums and typedefs named.
struct TypeReader {
  let names: TagNames

  /// Deeper than anything that a person writes; beyond it a type is not taken apart, so that no header can exhaust the
  /// stack of whoever walks the type.
  static let maximumDepth = 48

  /// `parameters` are the parameter declarations below the one whose type this is: the names in `void (*)(int code)`
  /// are there, not in the type.
  func read(_ type: ClangType, parameters: [Cursor] = [], depth: Int = 0) -> CType {
    guard depth < Self.maximumDepth else { return .unsupported("a type of more than \(Self.maximumDepth) levels") }
    switch type.kind {
    case CXType_Void: return .void
    case CXType_Bool: return .boolean
    case CXType_Elaborated: return read(type.named, parameters: parameters, depth: depth)
    case CXType_Attributed: return attributed(type, parameters, depth)
    case CXType_Typedef: return typedef(type)
    case CXType_Record: return .record(names.id(of: type.declaration))
    case CXType_Enum: return .enumeration(names.id(of: type.declaration))
    case CXType_Pointer: return .pointer(pointer(to: type.pointee, parameters, depth))
    case CXType_ConstantArray, CXType_IncompleteArray, CXType_VariableArray:
      return .array(
        CArray(of: read(type.arrayElement, parameters: parameters, depth: depth + 1), count: type.arrayCount))
    default:
      if let integer = Self.integer(type) { return .integer(integer) }
      return Self.floating(type).map(CType.floating) ?? sugared(type, parameters, depth)
    }
  }

  func function(_ type: ClangType, parameters: [Cursor], depth: Int = 0) -> CFunctionType {
    let types = type.argumentTypes
    let cursors = parameters.count == types.count ? parameters.map(Optional.some) : types.map { _ in nil }
    return CFunctionType(
      parameters: zip(types, cursors).map { parameter($1, type: $0, depth: depth + 1) },
      result: read(type.result, depth: depth + 1), isVariadic: type.isVariadic,
      hasPrototype: type.canonical.kind != CXType_FunctionNoProto)
  }

  private func pointer(to pointee: ClangType, _ parameters: [Cursor], _ depth: Int) -> CPointer {
    CPointer(
      to: read(pointee, parameters: parameters, depth: depth + 1), isPointeeConst: pointee.isConst,
      isPointeeVolatile: pointee.isVolatile)
  }

  /// `T * _Nonnull`, and types with attributes that say nothing here.
  private func attributed(_ type: ClangType, _ parameters: [Cursor], _ depth: Int) -> CType {
    let inner = read(type.modified, parameters: parameters, depth: depth)
    guard case .pointer(var pointer) = inner, let nullability = CNullability(type.nullability) else { return inner }
    pointer.nullability = nullability
    return .pointer(pointer)
  }

  /// Typedefs that the compiler declares by itself (`__builtin_va_list`) are no declarations to look up.
  private func typedef(_ type: ClangType) -> CType {
    type.declaration.position.file == nil ? .unsupported(type.typedefName) : .typedef(type.typedefName)
  }

  /// Parentheses, `typeof` and the like: clang shows no more than that there is something, and what it amounts to.
  private func sugared(_ type: ClangType, _ parameters: [Cursor], _ depth: Int) -> CType {
    let canonical = type.canonical
    if canonical.kind == CXType_FunctionProto || canonical.kind == CXType_FunctionNoProto {
      return .function(function(type, parameters: parameters, depth: depth))
    }
    return canonical.kind == type.kind ? .unsupported(type.spelling) : read(canonical, depth: depth + 1)
  }

  static func integer(_ type: ClangType) -> CIntegerType? {
    let kind: CIntegerType.Kind? =
      switch type.kind {
      case CXType_Char_S, CXType_Char_U: .char
      case CXType_SChar: .signedChar
      case CXType_UChar: .unsignedChar
      case CXType_Short: .short
      case CXType_UShort: .unsignedShort
      case CXType_Int: .int
      case CXType_UInt: .unsignedInt
      case CXType_Long: .long
      case CXType_ULong: .unsignedLong
      case CXType_LongLong: .longLong
      case CXType_ULongLong: .unsignedLongLong
      case CXType_WChar: .wideChar
      case CXType_Char16: .char16
      case CXType_Char32: .char32
      default: nil
      }
    let unsigned = [CXType_Char_U, CXType_UChar, CXType_UShort, CXType_UInt, CXType_ULong, CXType_ULongLong]
    let isSigned = !(unsigned + [CXType_Char16, CXType_Char32]).contains(type.kind)
    return kind.map { CIntegerType($0, width: (type.size ?? 0) * 8, isSigned: isSigned) }
  }

  private static func floating(_ type: ClangType) -> CFloatingType? {
    switch type.kind {
    case CXType_Half, CXType_Float16: .half
    case CXType_Float: .float
    case CXType_Double: .double
    case CXType_LongDouble: .longDouble
    default: nil
    }
  }
}

extension CNullability {
  init?(_ kind: CXTypeNullabilityKind) {
    switch kind {
    case CXTypeNullability_NonNull: self = .nonnull
    case CXTypeNullability_Nullable, CXTypeNullability_NullableResult: self = .nullable
    case CXTypeNullability_Unspecified: self = .unspecified
    default: return nil
    }
  }
}
