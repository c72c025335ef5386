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

static unsigned char file[100000];
static size_t length, position;

static void write_data(png_structp png, png_bytep data, size_t count)
{
    (void)png;
    memcpy(file + length, data, count);
    length += count;
}

static void flush(png_structp png) { (void)png; }

static void read_data(png_structp png, png_bytep data, size_t count)
{
    if (count > length - position)
        png_error(png, "Read Error");
    memcpy(data, file + position, count);
    position += count;
}

static void encode(int interlace)
{
    png_bytep rows[100];
    length = 0;
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, NULL, NULL, NULL);
    check(png != NULL);
    png_infop info = png_create_info_struct(png);
    check(info != NULL);
    check(setjmp(png_jmpbuf(png)) == 0);
    png_set_write_fn(png, NULL, write_data, flush);
    png_set_compression_level(png, 6);
    png_set_IHDR(png, info, width, height, 8, PNG_COLOR_TYPE_RGB_ALPHA, interlace, 0, 0);
    png_set_gAMA_fixed(png, info, 45455);
    png_write_info(png, info);
    for (int y = 0; y < height; y++)
        rows[y] = pixels + y * width * 4;
    png_write_image(png, rows);
    png_write_end(png, info);
    png_destroy_write_struct(&png, &info);
    printf("encoded: %zu bytes, %ld\n", length, checksum(file, length));
}

static void decode(int transforms)
{
    static unsigned char copy[sizeof pixels];
    png_bytep rows[100];
    position = 0;
    png_structp png = png_create_read_struct(PNG_LIBPNG_VER_STRING, NULL, NULL, NULL);
    check(png != NULL);
    png_infop info = png_create_info_struct(png);
    check(info != NULL);
    check(setjmp(png_jmpbuf(png)) == 0);
    png_set_read_fn(png, NULL, read_data);
    png_read_info(png, info);
    if (transforms) {
        png_set_strip_alpha(png);
        png_set_expand_16(png);
        png_set_rgb_to_gray_fixed(png, 1, -1, -1);
    }
    png_set_interlace_handling(png);
    png_read_update_info(png, info);
    size_t size = png_get_rowbytes(png, info);
    for (int y = 0; y < height; y++)
        rows[y] = copy + y * size;
    png_read_image(png, rows);
    if (transforms)
        printf("row: %zu, gamma: %d\ntransformed: %ld\n", size, png_get_valid(png, info, PNG_INFO_gAMA),
               checksum(copy, size * height));
    else
        check(memcmp(copy, pixels, size * height) == 0);
    png_read_end(png, info);
    png_destroy_read_struct(&png, &info, NULL);
}

void run_round(int number)
{
    draw(number);
    write_and_read_image();
    encode(PNG_INTERLACE_NONE);
    decode(0);
    encode(PNG_INTERLACE_ADAM7);
    decode(0);
    decode(1);
}
