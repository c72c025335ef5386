// The types of libclang's stable C interface that we use, declared anew: so neither libclang's headers nor its library
// have to be there when Ferry is built.

#ifndef FERRY_LIBCLANG_TYPES_H
#define FERRY_LIBCLANG_TYPES_H

#include "LibclangConstants.h"

#ifndef FERRY_ENUMERATOR
#define FERRY_ENUMERATOR(name, value) name = value,
#endif

enum CXCursorKind { FERRY_CURSOR_KINDS(FERRY_ENUMERATOR) };
enum CXTypeKind { FERRY_TYPE_KINDS(FERRY_ENUMERATOR) };
enum CXTypeNullabilityKind { FERRY_NULLABILITY_KINDS(FERRY_ENUMERATOR) };
enum CX_StorageClass { FERRY_STORAGE_CLASSES(FERRY_ENUMERATOR) };
enum CXChildVisitResult { FERRY_CHILD_VISIT_RESULTS(FERRY_ENUMERATOR) };
enum CXErrorCode { FERRY_ERROR_CODES(FERRY_ENUMERATOR) };
enum CXDiagnosticSeverity { FERRY_DIAGNOSTIC_SEVERITIES(FERRY_ENUMERATOR) };
enum CXTranslationUnit_Flags { FERRY_TRANSLATION_UNIT_FLAGS(FERRY_ENUMERATOR) };
enum CXPrintingPolicyProperty { FERRY_PRINTING_POLICY_PROPERTIES(FERRY_ENUMERATOR) };
typedef enum { FERRY_EVALUATION_KINDS(FERRY_ENUMERATOR) } CXEvalResultKind;

typedef void *CXIndex;
typedef struct CXTranslationUnitImpl *CXTranslationUnit;
typedef struct CXTargetInfoImpl *CXTargetInfo;
typedef void *CXFile;
typedef void *CXDiagnostic;
typedef void *CXPrintingPolicy;
typedef void *CXEvalResult;
typedef void *CXClientData;

typedef struct {
  const void *data;
  unsigned private_flags;
} CXString;

typedef struct {
  enum CXCursorKind kind;
  int xdata;
  const void *data[3];
} CXCursor;

typedef struct {
  enum CXTypeKind kind;
  void *data[2];
} CXType;

typedef struct {
  const void *ptr_data[2];
  unsigned int_data;
} CXSourceLocation;

typedef struct {
  const void *ptr_data[2];
  unsigned begin_int_data;
  unsigned end_int_data;
} CXSourceRange;

struct CXUnsavedFile {
  const char *Filename;
  const char *Contents;
  unsigned long Length;
};

typedef enum CXChildVisitResult (*CXCursorVisitor)(CXCursor cursor, CXCursor parent, CXClientData client_data);

typedef void (*CXInclusionVisitor)(
    CXFile included_file, CXSourceLocation *inclusion_stack, unsigned include_len, CXClientData client_data);

#endif
