#include "integers.h"

int8_t integers_int8(int8_t value) { return value; }
uint8_t integers_uint8(uint8_t value) { return value; }
int16_t integers_int16(int16_t value) { return value; }
int integers_int(int value) { return value; }
unsigned int integers_unsigned(unsigned int value) { return value; }
int64_t integers_int64(int64_t value) { return value; }
uint64_t integers_uint64(uint64_t value) { return value; }
size_t integers_size(size_t value) { return value; }
long integers_long(long value) { return value; }

size_t integers_end(integers_extent extent) { return extent.offset + extent.sizes[0] + extent.sizes[1]; }

size_t integers_sum(const size_t *sizes, size_t count)
{
    size_t sum = 0;
    for (size_t index = 0; index < count; index++)
        sum += sizes[index];
    return sum;
}

void integers_get_range(int64_t *min, int64_t *max)
{
    *min += INT64_MIN;
    *max += INT64_MAX;
}

void integers_describe(_Bool *isSigned, unsigned short *bits)
{
    *isSigned = 1;
    *bits = 64;
}
