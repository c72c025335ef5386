#include "squeeze.h"
#include "test_memory.h"

enum { too_small = 1, too_large = 2, bad_level = 3, count = 4 };

struct squeezer {
    int level;
};

static size_t error(int code) { return (size_t)-code; }

squeezer *squeeze_create_squeezer(void) { return test_calloc(1, sizeof(squeezer)); }

void squeeze_free_squeezer(squeezer *squeezer) { test_free(squeezer); }

unsigned squeeze_isError(size_t result) { return result > error(count); }

const char *squeeze_getErrorName(size_t result)
{
    switch (-(long)result) {
    case too_small: return "the output is too small";
    case too_large: return "the input is too large";
    case bad_level: return "there is no such level";
    default: return "no error";
    }
}

size_t squeeze_compress(void *dst, size_t dst_capacity, const void *src, size_t src_size)
{
    const unsigned char *from = src;
    unsigned char *to = dst;
    size_t written = 0;
    for (size_t i = 0; i < src_size; i++) {
        if (i > 0 && from[i] == from[i - 1])
            continue;
        if (written == dst_capacity)
            return error(too_small);
        to[written++] = from[i];
    }
    return written;
}

size_t squeeze_bound(size_t size) { return size > 1000 ? error(too_large) : size + 1; }

size_t squeeze_set_level(squeezer *squeezer, int level)
{
    if (level < 0 || level > 9)
        return error(bad_level);
    squeezer->level = level;
    return (size_t)level;
}

size_t squeeze_block_size(void) { return 64; }
