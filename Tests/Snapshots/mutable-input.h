#include <stddef.h>
#include <stdint.h>

/* C says that it may write; the annotations, that it reads: the caller's elements stay as they are. */
int scan_values(uint32_t *values, size_t count);
int scan_bytes(void *bytes, int length);
