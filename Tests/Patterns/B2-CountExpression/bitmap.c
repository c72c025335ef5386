#include "bitmap.h"
#include "test_memory.h"

uint32_t bitmap_sum(const uint8_t *pixels, int width, int height)
{
    test_require(width >= 0 && height >= 0, "no negative size reaches C");
    uint32_t sum = 0;
    for (long index = 0; index < (long)width * height * 4; index++)
        sum += pixels[index];
    return sum;
}
