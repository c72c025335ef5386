// libclang, bound when the program runs: the table of its functions, and how to fill it.

#ifndef FERRY_CLIBCLANG_H
#define FERRY_CLIBCLANG_H

#include <stddef.h>

#include "LibclangFunctions.h"
#include "LibclangTypes.h"

/// The functions of one loaded libclang, each under its own name.
typedef struct {
#define FERRY_MEMBER(result, name, parameters) result(*name) parameters;
  FERRY_LIBCLANG_FUNCTIONS(FERRY_MEMBER)
#undef FERRY_MEMBER
} FerryLibclangFunctions;

/// Loads the library at `path` for the rest of the program; NULL if that fails.
///
/// The reason is written to `reason`, of `capacity` bytes, and NUL-terminated.
void *ferry_library_open(const char *path, char *reason, size_t capacity);

/// Looks up every function in `library`; the name of one that it lacks, or NULL if `functions` is complete.
const char *ferry_libclang_bind(void *library, FerryLibclangFunctions *functions);

/// Writes the path of the Swift runtime library that this program runs on; 0 if there is none (linked statically).
int ferry_swift_runtime_path(char *path, size_t capacity);

#endif
