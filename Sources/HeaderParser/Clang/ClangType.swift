import CLibclang

/// A type of clang's, as written or canonical.
struct ClangType {
  let clang: Libclang
  let raw: CXType

  private var functions: FerryLibclangFunctions { _read { yield clang.functions } }
  private func wrap(_ type: CXType) -> ClangType { ClangType(clang: clang, raw: type) }

  var kind: CXTypeKind { raw.kind }
  var isValid: Bool { kind != CXType_Invalid }
  var spelling: String { clang.take(functions.clang_getTypeSpelling(raw)) }
  /// Without typedefs and other sugar.
  var canonical: ClangType { wrap(functions.clang_getCanonicalType(raw)) }
  var declaration: Cursor { Cursor(clang: clang, raw: functions.clang_getTypeDeclaration(raw)) }
  /// The name of the typedef that this type is.
  var typedefName: String { clang.take(functions.clang_getTypedefName(raw)) }

  /// Whether it is `const`, itself or through a typedef.
  var isConst: Bool { functions.clang_isConstQualifiedType(canonical.raw) != 0 }
  var isVolatile: Bool { functions.clang_isVolatileQualifiedType(canonical.raw) != 0 }

  /// For `struct s` or, from libclang 16 on, any typedef: the type behind the spelling.
  var named: ClangType { wrap(functions.clang_Type_getNamedType(raw)) }
  /// For a type with an attribute such as `_Nonnull`: the type without it.
  var modified: ClangType { wrap(functions.clang_Type_getModifiedType(raw)) }
  var nullability: CXTypeNullabilityKind { functions.clang_Type_getNullability(raw) }

  var pointee: ClangType { wrap(functions.clang_getPointeeType(raw)) }

  // Functions, through any sugar around them.
  var result: ClangType { wrap(functions.clang_getResultType(raw)) }
  var argumentTypes: [ClangType] {
    (0..<max(0, functions.clang_getNumArgTypes(raw))).map { wrap(functions.clang_getArgType(raw, UInt32($0))) }
  }
  var isVariadic: Bool { functions.clang_isFunctionTypeVariadic(raw) != 0 }

  var isArray: Bool {
    kind == CXType_ConstantArray || kind == CXType_IncompleteArray || kind == CXType_VariableArray
  }
  var arrayElement: ClangType { wrap(functions.clang_getArrayElementType(raw)) }
  /// nil for an array without a constant length.
  var arrayCount: Int? {
    let count = functions.clang_getArraySize(raw)
    return count >= 0 ? Int(count) : nil
  }

  /// In bytes; nil for an incomplete type.
  var size: Int? {
    let size = functions.clang_Type_getSizeOf(raw)
    return size >= 0 ? Int(size) : nil
  }
  var alignment: Int? {
    let alignment = functions.clang_Type_getAlignOf(raw)
    return alignment > 0 ? Int(alignment) : nil
  }

  /// The offset in bits of a member, also one that an anonymous member brings in.
  func bitOffset(ofMember name: String) -> Int? {
    let offset = functions.clang_Type_getOffsetOf(raw, name)
    return offset >= 0 ? Int(offset) : nil
  }
}
