// The values of libclang's enumerations that we use, as pairs for the macro `X`.
//
// They are part of libclang's stable interface. A list, so that a test can hold each against the real headers.

#ifndef FERRY_LIBCLANG_CONSTANTS_H
#define FERRY_LIBCLANG_CONSTANTS_H

#define FERRY_CURSOR_KINDS(X) \
  X(CXCursor_StructDecl, 2) \
  X(CXCursor_UnionDecl, 3) \
  X(CXCursor_EnumDecl, 5) \
  X(CXCursor_FieldDecl, 6) \
  X(CXCursor_EnumConstantDecl, 7) \
  X(CXCursor_FunctionDecl, 8) \
  X(CXCursor_VarDecl, 9) \
  X(CXCursor_ParmDecl, 10) \
  X(CXCursor_TypedefDecl, 20) \
  X(CXCursor_TypeRef, 43) \
  X(CXCursor_MacroDefinition, 501) \
  X(CXCursor_InclusionDirective, 503)

#define FERRY_TYPE_KINDS(X) \
  X(CXType_Invalid, 0) \
  X(CXType_Void, 2) \
  X(CXType_Bool, 3) \
  X(CXType_Char_U, 4) \
  X(CXType_UChar, 5) \
  X(CXType_Char16, 6) \
  X(CXType_Char32, 7) \
  X(CXType_UShort, 8) \
  X(CXType_UInt, 9) \
  X(CXType_ULong, 10) \
  X(CXType_ULongLong, 11) \
  X(CXType_Char_S, 13) \
  X(CXType_SChar, 14) \
  X(CXType_WChar, 15) \
  X(CXType_Short, 16) \
  X(CXType_Int, 17) \
  X(CXType_Long, 18) \
  X(CXType_LongLong, 19) \
  X(CXType_Float, 21) \
  X(CXType_Double, 22) \
  X(CXType_LongDouble, 23) \
  X(CXType_Half, 31) \
  X(CXType_Float16, 32) \
  X(CXType_Pointer, 101) \
  X(CXType_Record, 105) \
  X(CXType_Enum, 106) \
  X(CXType_Typedef, 107) \
  X(CXType_FunctionNoProto, 110) \
  X(CXType_FunctionProto, 111) \
  X(CXType_ConstantArray, 112) \
  X(CXType_IncompleteArray, 114) \
  X(CXType_VariableArray, 115) \
  X(CXType_Elaborated, 119) \
  X(CXType_Attributed, 163)

#define FERRY_NULLABILITY_KINDS(X) \
  X(CXTypeNullability_NonNull, 0) \
  X(CXTypeNullability_Nullable, 1) \
  X(CXTypeNullability_Unspecified, 2) \
  X(CXTypeNullability_Invalid, 3) \
  X(CXTypeNullability_NullableResult, 4)

#define FERRY_STORAGE_CLASSES(X) \
  X(CX_SC_Extern, 2) \
  X(CX_SC_Static, 3)

#define FERRY_CHILD_VISIT_RESULTS(X) \
  X(CXChildVisit_Continue, 1) \
  X(CXChildVisit_Recurse, 2)

#define FERRY_ERROR_CODES(X) \
  X(CXError_Success, 0) \
  X(CXError_Crashed, 2)

#define FERRY_DIAGNOSTIC_SEVERITIES(X) \
  X(CXDiagnostic_Warning, 2) \
  X(CXDiagnostic_Error, 3) \
  X(CXDiagnostic_Fatal, 4)

#define FERRY_TRANSLATION_UNIT_FLAGS(X) \
  X(CXTranslationUnit_DetailedPreprocessingRecord, 0x01) \
  X(CXTranslationUnit_SkipFunctionBodies, 0x40) \
  X(CXTranslationUnit_IncludeAttributedTypes, 0x1000)

#define FERRY_PRINTING_POLICY_PROPERTIES(X) \
  X(CXPrintingPolicy_TerseOutput, 17)

#define FERRY_EVALUATION_KINDS(X) \
  X(CXEval_Int, 1) \
  X(CXEval_Float, 2)

#endif
