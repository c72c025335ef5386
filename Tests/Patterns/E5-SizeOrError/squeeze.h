#ifndef SQUEEZE_H
#define SQUEEZE_H

#include <stddef.h>

typedef struct squeezer squeezer;

squeezer *squeeze_create_squeezer(void);
void squeeze_free_squeezer(squeezer *squeezer);

/** Whether a result is an error. */
unsigned squeeze_isError(size_t result);
const char *squeeze_getErrorName(size_t result);

/** Removes repetitions. The result is the number of bytes written, or an error. */
size_t squeeze_compress(void *dst, size_t dst_capacity, const void *src, size_t src_size);
/** The room that is always enough, or an error where that is too much. */
size_t squeeze_bound(size_t size);
size_t squeeze_set_level(squeezer *squeezer, int level);
size_t squeeze_block_size(void);

#endif
