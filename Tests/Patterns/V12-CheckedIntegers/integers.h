#ifndef INTEGERS_H
#define INTEGERS_H

#include <stddef.h>
#include <stdint.h>

int8_t integers_int8(int8_t value);
uint8_t integers_uint8(uint8_t value);
int16_t integers_int16(int16_t value);
int integers_int(int value);
unsigned int integers_unsigned(unsigned int value);
int64_t integers_int64(int64_t value);
uint64_t integers_uint64(uint64_t value);
size_t integers_size(size_t value);
long integers_long(long value);

/* Of `size_t` Swift makes an Int, wherever it stands. */
typedef struct integers_extent {
    size_t offset;
    size_t sizes[2];
    unsigned int flags;
} integers_extent;

size_t integers_end(integers_extent extent);
size_t integers_sum(const size_t *sizes, size_t count);

/* One number each: C writes no more than that. */
void integers_get_range(int64_t *min, int64_t *max);

/**
 * \param[out] isSigned The address of a truth value.
 * \param[out] bits The address of an integer.
 */
void integers_describe(_Bool *isSigned, unsigned short *bits);

#endif
