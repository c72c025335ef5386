#if defined(__linux__)
#define _GNU_SOURCE
#endif

#include "CLibclang.h"

#include <stdio.h>
#include <string.h>

#if defined(_WIN32)
#define WIN32_LEAN_AND_MEAN
#include <windows.h>

void *ferry_library_open(const char *path, char *reason, size_t capacity) {
  HMODULE library = LoadLibraryA(path);
  if (library == NULL) snprintf(reason, capacity, "error %lu", (unsigned long)GetLastError());
  return (void *)library;
}

static void *look_up(void *library, const char *name) {
  return (void *)GetProcAddress((HMODULE)library, name);
}

int ferry_swift_runtime_path(char *path, size_t capacity) {
  HMODULE runtime = GetModuleHandleA("swiftCore.dll");
  if (runtime == NULL) return 0;
  DWORD length = GetModuleFileNameA(runtime, path, (DWORD)capacity);
  return length > 0 && length < capacity;
}

#else
#include <dlfcn.h>

void *ferry_library_open(const char *path, char *reason, size_t capacity) {
  void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) snprintf(reason, capacity, "%s", dlerror());
  return library;
}

static void *look_up(void *library, const char *name) { return dlsym(library, name); }

int ferry_swift_runtime_path(char *path, size_t capacity) {
  void *symbol = dlsym(RTLD_DEFAULT, "swift_retain");
  Dl_info info;
  if (symbol == NULL || dladdr(symbol, &info) == 0 || info.dli_fname == NULL) return 0;
  if (strlen(info.dli_fname) >= capacity) return 0;
  strcpy(path, info.dli_fname);
  return 1;
}

#endif

const char *ferry_libclang_bind(void *library, FerryLibclangFunctions *functions) {
#define FERRY_BIND(result, name, parameters) \
  { \
    void *symbol = look_up(library, #name); \
    if (symbol == NULL) return #name; \
    memcpy(&functions->name, &symbol, sizeof symbol); \
  }
  FERRY_LIBCLANG_FUNCTIONS(FERRY_BIND)
#undef FERRY_BIND
  return NULL;
}
