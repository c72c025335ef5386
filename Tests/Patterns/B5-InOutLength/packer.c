#include "packer.h"
#include "test_memory.h"

#include <string.h>

int packer_pack(uint8_t *out, size_t *out_length, const uint8_t *source, size_t source_length)
{
    test_require(out != NULL, "out is never NULL");
    if (*out_length < source_length / 2)
        return -1;
    for (size_t index = 0; index < source_length / 2; index++)
        out[index] = source[2 * index];
    *out_length = source_length / 2;
    return 0;
}

int packer_unpack(uint8_t *dest, unsigned long *dest_len, const uint8_t *source, unsigned long source_len)
{
    if (*dest_len < 2 * source_len)
        return -5;
    for (unsigned long index = 0; index < 2 * source_len; index++)
        dest[index] = source[index / 2];
    *dest_len = 2 * source_len;
    return 0;
}

unsigned long packer_unpack_bound(unsigned long source_len) { return 2 * source_len + 16; }

int packer_count(int *values, int *value_count, int limit)
{
    int count = 0;
    for (; count < limit && count < *value_count; count++)
        values[count] = count;
    *value_count = count;
    return 0;
}

int packer_lie(uint8_t *out, uint32_t *length)
{
    memset(out, 1, *length);
    *length += 1;
    return 0;
}
