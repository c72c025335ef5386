#ifndef LENGTHS_H
#define LENGTHS_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/* What each of these returns is what it is told to. */
ssize_t lengths_read(uint8_t *out, size_t capacity, int64_t result);
int lengths_decode(uint32_t *out, int capacity, int result);
size_t lengths_hash(double *out, size_t capacity, size_t result);
/* Claims to lend as many numbers as it is told to. */
const uint64_t *lengths_table(int64_t claim, int64_t *count);
int lengths_sum(const uint8_t *bytes, uint8_t count);

#endif
