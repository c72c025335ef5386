#include "raw.h"

#include <png.h>
#include <stdlib.h>
#include <string.h>

static int width, height;
static unsigned char pixels[100 * 100 * 4];

static void draw(int number)
{
    unsigned char *pixel = pixels;
    width = 40 + number % 7 * 9;
    height = 30 + number % 5 * 8;
    for (int y = 0; y < height; y++)
        for (int x = 0; x < width; x++, pixel += 4) {
            pixel[0] = x * 2 + number % 50;
            pixel[1] = y * 3;
            pixel[2] = (x + y) % 200;
            pixel[3] = 255 - x;
        }
}

static long checksum(const unsigned char *bytes, size_t count)
{
    long sum = 7;
    for (size_t index = 0; index < count; index++)
        sum = (sum * 31 + bytes[index]) % 1000003;
    return sum;
}

static void write_and_read_image(void)
{
    static unsigned char file[100000], copy[sizeof pixels];
    png_alloc_size_t size = sizeof file;
    png_color white = { 255, 255, 255 };
    png_image image = { .version = PNG_IMAGE_VERSION, .width = width, .height = height, .format = PNG_FORMAT_RGBA };
    check(png_image_write_to_memory(&image, file, &size, 0, pixels, 0, NULL));
    printf("image: %zu bytes, %ld\n", size, checksum(file, size));

    memset(&image, 0, sizeof image);
    image.version = PNG_IMAGE_VERSION;
    check(png_image_begin_read_from_memory(&image, file, size));
    image.format = PNG_FORMAT_RGBA;
    check(png_image_finish_read(&image, NULL, copy, 0, NULL));
    check(memcmp(copy, pixels, PNG_IMAGE_SIZE(image)) == 0);

    memset(&image, 0, sizeof image);
    image.version = PNG_IMAGE_VERSION;
    check(png_image_begin_read_from_memory(&image, file, size));
    image.format = PNG_FORMAT_GRAY;
    check(png_image_finish_read(&image, &white, copy, 0, NULL));
    printf("grey: %ld\n", checksum(copy, width * height));
}

void run_round(int number)
{
    draw(number);
    write_and_read_image();
}
