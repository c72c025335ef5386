#ifndef SQUASH_H
#define SQUASH_H

#include <stddef.h>
#include <stdint.h>

typedef struct page page;

/* How much room is enough for a source of this size. */
size_t squash_compressBound(size_t sourceSize);
size_t squash_compress(void *dst, size_t dstCapacity, const void *source, size_t sourceSize, int level);
/* There is no bound for these. */
size_t squash_decompress(void *dst, size_t dstCapacity, const void *source, size_t sourceSize);
int squash_expand(uint8_t *out, int room, const uint8_t *in, int in_size);
/* What the annotations name as the bound of squash_expand. */
int squash_expanded_size(int size, int factor);

page *page_create(int length);
void page_destroy(page *page);
/* Without a buffer it returns the number of elements that it needs. */
int page_render(const page *page, uint16_t *out, int capacity);
/* As snprintf: the number of characters, without the NUL. */
int page_title(const page *page, char *buffer, size_t size, const char *language);

#endif
