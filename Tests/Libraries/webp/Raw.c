#include "raw.h"

#include <webp/decode.h>
#include <webp/encode.h>

#include <string.h>

enum { width = 32, height = 24, count = width * height * 4 };

static void picture(int number, unsigned char *pixels)
{
    for (int index = 0; index < count; index++)
        pixels[index] = index % 4 == 3 ? 255 : (index / 4 * (index % 4 + 1) + number * 7) % 256;
}

static int checksum(const unsigned char *bytes, size_t size)
{
    int sum = 7;
    for (size_t index = 0; index < size; index++)
        sum = (sum * 31 + bytes[index]) % 1000003;
    return sum;
}

void run_round(int round)
{
    unsigned char pixels[count], *file = NULL;
    int decoded_width = 0, decoded_height = 0;
    picture(round, pixels);

    size_t size = WebPEncodeRGBA(pixels, width, height, width * 4, 75, &file);
    check(size > 0);
    printf("lossy %zu %d\n", size, checksum(file, size));
    check(WebPGetInfo(file, size, &decoded_width, &decoded_height));
    check(decoded_width == width && decoded_height == height);
    unsigned char *copy = WebPDecodeRGB(file, size, &decoded_width, &decoded_height);
    check(copy != NULL);
    printf("decoded %d\n", checksum(copy, (size_t)decoded_width * decoded_height * 3));
    WebPFree(copy);
    WebPFree(file);

    file = NULL;
    size = WebPEncodeLosslessRGBA(pixels, width, height, width * 4, &file);
    check(size > 0);
    printf("lossless %zu %d\n", size, checksum(file, size));
    copy = WebPDecodeRGBA(file, size, &decoded_width, &decoded_height);
    check(copy != NULL && memcmp(copy, pixels, count) == 0);
    WebPFree(copy);
    WebPFree(file);
}
