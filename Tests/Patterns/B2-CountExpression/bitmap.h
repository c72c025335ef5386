#ifndef BITMAP_H
#define BITMAP_H

#include <stdint.h>

/** Adds the bytes of width * height pixels, of four bytes each. */
uint32_t bitmap_sum(const uint8_t *pixels, int width, int height);

#endif
