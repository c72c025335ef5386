// The functions of libclang's stable C interface that we use: result, name and parameters, for the macro `X`.
//
// All of them are in every libclang from 9 on. A list, so that the table of pointers, its binding, and the test that
// compares each with the real headers cannot drift apart.

#ifndef FERRY_LIBCLANG_FUNCTIONS_H
#define FERRY_LIBCLANG_FUNCTIONS_H

#define FERRY_LIBCLANG_FUNCTIONS(X) \
  X(const char *, clang_getCString, (CXString)) \
  X(void, clang_disposeString, (CXString)) \
  X(CXString, clang_getClangVersion, (void)) \
  \
  X(CXIndex, clang_createIndex, (int, int)) \
  X(void, clang_disposeIndex, (CXIndex)) \
  X(enum CXErrorCode, clang_parseTranslationUnit2, \
    (CXIndex, const char *, const char *const *, int, struct CXUnsavedFile *, unsigned, unsigned, \
     CXTranslationUnit *)) \
  X(void, clang_disposeTranslationUnit, (CXTranslationUnit)) \
  X(CXTargetInfo, clang_getTranslationUnitTargetInfo, (CXTranslationUnit)) \
  X(void, clang_TargetInfo_dispose, (CXTargetInfo)) \
  X(CXString, clang_TargetInfo_getTriple, (CXTargetInfo)) \
  X(int, clang_TargetInfo_getPointerWidth, (CXTargetInfo)) \
  \
  X(unsigned, clang_getNumDiagnostics, (CXTranslationUnit)) \
  X(CXDiagnostic, clang_getDiagnostic, (CXTranslationUnit, unsigned)) \
  X(void, clang_disposeDiagnostic, (CXDiagnostic)) \
  X(enum CXDiagnosticSeverity, clang_getDiagnosticSeverity, (CXDiagnostic)) \
  X(CXString, clang_getDiagnosticSpelling, (CXDiagnostic)) \
  X(CXString, clang_getDiagnosticCategoryText, (CXDiagnostic)) \
  X(CXSourceLocation, clang_getDiagnosticLocation, (CXDiagnostic)) \
  \
  X(CXString, clang_getFileName, (CXFile)) \
  X(const char *, clang_getFileContents, (CXTranslationUnit, CXFile, size_t *)) \
  X(CXFile, clang_getIncludedFile, (CXCursor)) \
  X(void, clang_getInclusions, (CXTranslationUnit, CXInclusionVisitor, CXClientData)) \
  X(void, clang_getExpansionLocation, (CXSourceLocation, CXFile *, unsigned *, unsigned *, unsigned *)) \
  X(CXSourceLocation, clang_getRangeStart, (CXSourceRange)) \
  X(CXSourceLocation, clang_getRangeEnd, (CXSourceRange)) \
  \
  X(CXCursor, clang_getTranslationUnitCursor, (CXTranslationUnit)) \
  X(unsigned, clang_visitChildren, (CXCursor, CXCursorVisitor, CXClientData)) \
  X(unsigned, clang_equalCursors, (CXCursor, CXCursor)) \
  X(unsigned, clang_hashCursor, (CXCursor)) \
  X(CXCursor, clang_getCanonicalCursor, (CXCursor)) \
  X(CXCursor, clang_getCursorDefinition, (CXCursor)) \
  X(CXCursor, clang_getCursorReferenced, (CXCursor)) \
  X(CXSourceLocation, clang_getCursorLocation, (CXCursor)) \
  X(CXSourceRange, clang_getCursorExtent, (CXCursor)) \
  X(CXString, clang_getCursorSpelling, (CXCursor)) \
  X(CXString, clang_getCursorUSR, (CXCursor)) \
  X(CXPrintingPolicy, clang_getCursorPrintingPolicy, (CXCursor)) \
  X(void, clang_PrintingPolicy_setProperty, (CXPrintingPolicy, enum CXPrintingPolicyProperty, unsigned)) \
  X(void, clang_PrintingPolicy_dispose, (CXPrintingPolicy)) \
  X(CXString, clang_getCursorPrettyPrinted, (CXCursor, CXPrintingPolicy)) \
  X(CXType, clang_getCursorType, (CXCursor)) \
  X(int, clang_Cursor_getNumArguments, (CXCursor)) \
  X(CXCursor, clang_Cursor_getArgument, (CXCursor, unsigned)) \
  X(unsigned, clang_Cursor_hasAttrs, (CXCursor)) \
  X(enum CX_StorageClass, clang_Cursor_getStorageClass, (CXCursor)) \
  X(unsigned, clang_Cursor_isFunctionInlined, (CXCursor)) \
  X(unsigned, clang_Cursor_isMacroFunctionLike, (CXCursor)) \
  X(unsigned, clang_Cursor_isAnonymousRecordDecl, (CXCursor)) \
  X(unsigned, clang_Cursor_isBitField, (CXCursor)) \
  X(int, clang_getFieldDeclBitWidth, (CXCursor)) \
  X(long long, clang_Cursor_getOffsetOfField, (CXCursor)) \
  X(CXType, clang_getTypedefDeclUnderlyingType, (CXCursor)) \
  X(CXType, clang_getEnumDeclIntegerType, (CXCursor)) \
  X(long long, clang_getEnumConstantDeclValue, (CXCursor)) \
  X(unsigned long long, clang_getEnumConstantDeclUnsignedValue, (CXCursor)) \
  \
  X(CXString, clang_getTypeSpelling, (CXType)) \
  X(CXType, clang_getCanonicalType, (CXType)) \
  X(CXType, clang_Type_getNamedType, (CXType)) \
  X(CXType, clang_Type_getModifiedType, (CXType)) \
  X(enum CXTypeNullabilityKind, clang_Type_getNullability, (CXType)) \
  X(CXString, clang_getTypedefName, (CXType)) \
  X(CXCursor, clang_getTypeDeclaration, (CXType)) \
  X(CXType, clang_getPointeeType, (CXType)) \
  X(unsigned, clang_isConstQualifiedType, (CXType)) \
  X(unsigned, clang_isVolatileQualifiedType, (CXType)) \
  X(CXType, clang_getResultType, (CXType)) \
  X(int, clang_getNumArgTypes, (CXType)) \
  X(CXType, clang_getArgType, (CXType, unsigned)) \
  X(unsigned, clang_isFunctionTypeVariadic, (CXType)) \
  X(CXType, clang_getArrayElementType, (CXType)) \
  X(long long, clang_getArraySize, (CXType)) \
  X(long long, clang_Type_getSizeOf, (CXType)) \
  X(long long, clang_Type_getAlignOf, (CXType)) \
  X(long long, clang_Type_getOffsetOf, (CXType, const char *)) \
  \
  X(CXEvalResult, clang_Cursor_Evaluate, (CXCursor)) \
  X(void, clang_EvalResult_dispose, (CXEvalResult)) \
  X(CXEvalResultKind, clang_EvalResult_getKind, (CXEvalResult)) \
  X(long long, clang_EvalResult_getAsLongLong, (CXEvalResult)) \
  X(unsigned, clang_EvalResult_isUnsignedInt, (CXEvalResult)) \
  X(unsigned long long, clang_EvalResult_getAsUnsigned, (CXEvalResult)) \
  X(double, clang_EvalResult_getAsDouble, (CXEvalResult))

#endif
