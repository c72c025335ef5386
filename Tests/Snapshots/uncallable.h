#include <stdarg.h>
#include <stdio.h>

void odd_print(const char *format, ...);
void odd_vprint(const char *format, va_list arguments);
int odd_unprototyped();
inline int odd_inline(int value) { return value; }
static inline int odd_static_inline(int value) { return value; }
void odd_write(FILE *file);
_Complex double odd_complex(_Complex double value);
void odd_reference(int *const *const *pointers);
const int *odd_pointer(void);
void *odd_memory(unsigned long size);
char *odd_text(void);
int *odd_numbers(int *count);
char **odd_names(void);
void odd_free(void *memory);
