#ifndef BROKEN_H
#define BROKEN_H

#include <stddef.h>

/* Not UTF-8: shown with U+FFFD in place of what cannot be read. */
const char *broken_name(void);
/* The same, as the bytes that it is. */
const char *broken_name_bytes(void);
int broken_copy(char *buffer, size_t size);
int broken_copy_bytes(char *buffer, size_t size);
const char *broken_nothing(void);

#endif
