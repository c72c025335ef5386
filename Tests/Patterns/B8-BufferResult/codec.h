#ifndef CODEC_H
#define CODEC_H

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#if defined __GNUC__ && __GNUC__ >= 11
#define CODEC_FREED_BY(function) __attribute__((malloc(function, 1)))
#else
#define CODEC_FREED_BY(function)
#endif

void codec_free(uint8_t *bytes);
void codec_release(void *block);
uint8_t *codec_reverse(const uint8_t *input, size_t size, size_t *output_size) CODEC_FREED_BY(codec_free);
/** Returns a newly allocated array, which the caller must free with codec_release(). NULL where there is none. */
int32_t *codec_squares(int32_t limit, size_t *count);
/* Who frees the result is for the annotations to say. */
void *codec_pack(uint8_t value, size_t repetitions);
/* What the result is freed with is the C library's own. */
uint8_t *codec_bytes(int *length);
/* Lent: nobody frees it. */
const uint16_t *codec_table(size_t *count);

#endif
