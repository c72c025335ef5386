#include "codec.h"
#include "test_memory.h"

#include <string.h>

void codec_free(uint8_t *bytes)
{
    test_require(bytes != NULL, "only what was handed out is freed");
    test_free(bytes);
}

void codec_release(void *block) { test_free(block); }

uint8_t *codec_reverse(const uint8_t *input, size_t size, size_t *output_size)
{
    uint8_t *output = test_malloc(size + 1);
    if (output == NULL)
        return NULL;
    for (size_t index = 0; index < size; index++)
        output[index] = input[size - 1 - index];
    *output_size = size;
    return output;
}

int32_t *codec_squares(int32_t limit, size_t *count)
{
    if (limit < 0)
        return NULL;
    int32_t *squares = test_malloc(((size_t)limit + 1) * sizeof *squares);
    if (squares == NULL)
        return NULL;
    for (int32_t index = 0; index < limit; index++)
        squares[index] = index * index;
    *count = (size_t)limit;
    return squares;
}

void *codec_pack(uint8_t value, size_t repetitions)
{
    void *block = test_malloc(repetitions + 1);
    return block != NULL ? memset(block, value, repetitions) : NULL;
}

uint8_t *codec_bytes(int *length)
{
    uint8_t *bytes = malloc(2);
    if (bytes != NULL) {
        bytes[0] = 7;
        bytes[1] = 8;
        *length = 2;
    }
    return bytes;
}

const uint16_t *codec_table(size_t *count)
{
    static const uint16_t table[] = {3, 1, 4};
    *count = 3;
    return table;
}
