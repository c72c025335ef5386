#ifndef NUMBERS_H
#define NUMBERS_H

#include <stddef.h>
#include <stdint.h>

int64_t numbers_sum(const int32_t *values, size_t count);
double numbers_mean(const double *values, int count);
/** The count comes first, and is narrow. */
uint32_t numbers_checksum(uint8_t count, const uint8_t *values);

/* The number of letters; as far as a NUL where `length` is 0. */
int64_t numbers_letters(const char *text, size_t length);

#endif
