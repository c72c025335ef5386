#include "squash.h"
#include "test_memory.h"

#include <stdio.h>
#include <string.h>

struct page {
    int length;
};

size_t squash_compressBound(size_t sourceSize) { return sourceSize + 4; }

size_t squash_compress(void *dst, size_t dstCapacity, const void *source, size_t sourceSize, int level)
{
    if (dstCapacity < sourceSize + 1)
        return (size_t)-1;
    *(uint8_t *)dst = (uint8_t)level;
    memcpy((uint8_t *)dst + 1, source, sourceSize);
    return sourceSize + 1;
}

size_t squash_decompress(void *dst, size_t dstCapacity, const void *source, size_t sourceSize)
{
    if (sourceSize == 0 || dstCapacity < sourceSize - 1)
        return (size_t)-1;
    memcpy(dst, (const uint8_t *)source + 1, sourceSize - 1);
    return sourceSize - 1;
}

int squash_expand(uint8_t *out, int room, const uint8_t *in, int in_size)
{
    if (room < 3 * in_size)
        return -1;
    for (int index = 0; index < 3 * in_size; index++)
        out[index] = in[index / 3];
    return 3 * in_size;
}

int squash_expanded_size(int size, int factor) { return size * factor; }

page *page_create(int length)
{
    page *page = test_malloc(sizeof *page);
    if (page != NULL)
        page->length = length;
    return page;
}

void page_destroy(page *page) { test_free(page); }

int page_render(const page *page, uint16_t *out, int capacity)
{
    test_require((out == NULL) == (capacity == 0) || page->length == 0, "no buffer has no room");
    if (out == NULL || page->length < 0)
        return page->length;
    for (int index = 0; index < page->length && index < capacity; index++)
        out[index] = (uint16_t)index;
    return page->length;
}

int page_title(const page *page, char *buffer, size_t size, const char *language)
{
    return snprintf(buffer, size, "%s %d", language, page->length);
}
