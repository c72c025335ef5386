#include "lengths.h"

ssize_t lengths_read(uint8_t *out, size_t capacity, int64_t result)
{
    (void)out;
    (void)capacity;
    return result;
}

int lengths_decode(uint32_t *out, int capacity, int result)
{
    (void)out;
    (void)capacity;
    return result;
}

size_t lengths_hash(double *out, size_t capacity, size_t result)
{
    (void)out;
    (void)capacity;
    return result;
}

const uint64_t *lengths_table(int64_t claim, int64_t *count)
{
    static const uint64_t table[] = {1, 2};
    *count = claim;
    return table;
}

int lengths_sum(const uint8_t *bytes, uint8_t count)
{
    int sum = 0;
    for (int index = 0; index < count; index++)
        sum += bytes[index];
    return sum;
}
