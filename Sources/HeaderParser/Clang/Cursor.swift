import CLibclang

/// A node of clang's syntax tree. Equal cursors denote the same declaration as written at the same place.
struct Cursor: Hashable {
  let clang: Libclang
  let raw: CXCursor

  static func == (left: Cursor, right: Cursor) -> Bool {
    left.clang.functions.clang_equalCursors(left.raw, right.raw) != 0
  }

  func hash(into hasher: inout Hasher) { hasher.combine(clang.functions.clang_hashCursor(raw)) }

  private var functions: FerryLibclangFunctions { _read { yield clang.functions } }
  private func wrap(_ cursor: CXCursor) -> Cursor { Cursor(clang: clang, raw: cursor) }
  private func wrap(_ type: CXType) -> ClangType { ClangType(clang: clang, raw: type) }

  var kind: CXCursorKind { raw.kind }
  var isRecord: Bool { kind == CXCursor_StructDecl || kind == CXCursor_UnionDecl }
  var isTag: Bool { isRecord || kind == CXCursor_EnumDecl }

  var spelling: String { clang.take(functions.clang_getCursorSpelling(raw)) }
  /// Clang's identifier for a declaration across translation units.
  var usr: String { clang.take(functions.clang_getCursorUSR(raw)) }
  var type: ClangType { wrap(functions.clang_getCursorType(raw)) }
  /// The first declaration of the same thing.
  var canonical: Cursor { wrap(functions.clang_getCanonicalCursor(raw)) }
  /// What a mention (such as a `TypeRef`) refers to.
  var referenced: Cursor { wrap(functions.clang_getCursorReferenced(raw)) }

  /// nil where the translation unit has none.
  var definition: Cursor? {
    let cursor = wrap(functions.clang_getCursorDefinition(raw))
    return cursor.isTag ? cursor : nil
  }

  var position: SourcePosition { SourcePosition(functions.clang_getCursorLocation(raw), clang) }
  var start: SourcePosition {
    SourcePosition(functions.clang_getRangeStart(functions.clang_getCursorExtent(raw)), clang)
  }
  var end: SourcePosition {
    SourcePosition(functions.clang_getRangeEnd(functions.clang_getCursorExtent(raw)), clang)
  }

  var includedFile: CXFile? { functions.clang_getIncludedFile(raw) }
  var isFunctionLikeMacro: Bool { functions.clang_Cursor_isMacroFunctionLike(raw) != 0 }

  // MARK: Functions and types

  var arguments: [Cursor] {
    (0..<max(0, functions.clang_Cursor_getNumArguments(raw))).map {
      wrap(functions.clang_Cursor_getArgument(raw, UInt32($0)))
    }
  }
  var isInlined: Bool { functions.clang_Cursor_isFunctionInlined(raw) != 0 }
  var storageClass: CX_StorageClass { functions.clang_Cursor_getStorageClass(raw) }
  var typedefUnderlyingType: ClangType { wrap(functions.clang_getTypedefDeclUnderlyingType(raw)) }
  var enumerationIntegerType: ClangType { wrap(functions.clang_getEnumDeclIntegerType(raw)) }
  var enumerationConstantValue: Int64 { functions.clang_getEnumConstantDeclValue(raw) }
  var enumerationConstantUnsignedValue: UInt64 { functions.clang_getEnumConstantDeclUnsignedValue(raw) }

  // MARK: Members

  /// Whether this is a struct or union that is a member without a name.
  var isAnonymousMember: Bool { functions.clang_Cursor_isAnonymousRecordDecl(raw) != 0 }
  var bitWidth: Int? {
    functions.clang_Cursor_isBitField(raw) != 0 ? Int(functions.clang_getFieldDeclBitWidth(raw)) : nil
  }
  /// In bits, from the start of the record around it; nil where it cannot be known.
  var bitOffset: Int? {
    let offset = functions.clang_Cursor_getOffsetOfField(raw)
    return offset >= 0 ? Int(offset) : nil
  }

  // MARK: Attributes

  var hasAttributes: Bool { functions.clang_Cursor_hasAttrs(raw) != 0 }

  /// The declaration as clang would write it, with all of its attributes and without a body.
  var prettyPrinted: String {
    let policy = functions.clang_getCursorPrintingPolicy(raw)
    defer { functions.clang_PrintingPolicy_dispose(policy) }
    functions.clang_PrintingPolicy_setProperty(policy, CXPrintingPolicy_TerseOutput, 1)
    return clang.take(functions.clang_getCursorPrettyPrinted(raw, policy))
  }

  // MARK: Traversal

  var children: [Cursor] { collect(isDeep: false) }

  /// Everything below, at any depth, in order, but nothing of structs, unions and enums within: clang shows those again
  /// below each member that has their type, so that following all of them takes exponential time.
  var descendantsOutsideOfTags: [Cursor] { collect(isDeep: true) }

  private func collect(isDeep: Bool) -> [Cursor] {
    var collector = CursorCollector(isDeep: isDeep)
    withUnsafeMutablePointer(to: &collector) { pointer in
      _ = functions.clang_visitChildren(
        raw,
        { cursor, _, data in
          let collector = data!.assumingMemoryBound(to: CursorCollector.self)
          collector.pointee.cursors.append(cursor)
          return collector.pointee.next(cursor)
        }, pointer)
    }
    return collector.cursors.map(wrap)
  }
}

private struct CursorCollector {
  var cursors: [CXCursor] = []
  var isDeep: Bool

  func next(_ cursor: CXCursor) -> CXChildVisitResult {
    let isTag = [CXCursor_StructDecl, CXCursor_UnionDecl, CXCursor_EnumDecl].contains(cursor.kind)
    return isDeep && !isTag ? CXChildVisit_Recurse : CXChildVisit_Continue
  }
}
