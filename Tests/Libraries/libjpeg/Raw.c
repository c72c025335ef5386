#include "raw.h"

#include <setjmp.h>
#include <stdlib.h>
#include <string.h>
#include <jpeglib.h>

struct errors { struct jpeg_error_mgr manager; jmp_buf buffer; };

static void fail(j_common_ptr jpeg) { longjmp(((struct errors *)jpeg->err)->buffer, 1); }

static int width, height;
static unsigned char pixels[100][300];

static void draw(int number)
{
    width = 40 + number % 7 * 9;
    height = 30 + number % 5 * 8;
    for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
            pixels[y][3 * x] = x * 2 + number % 50;
            pixels[y][3 * x + 1] = y * 3;
            pixels[y][3 * x + 2] = (x + y) % 200;
        }
    }
}

static long checksum_from(long sum, const unsigned char *bytes, size_t count)
{
    for (size_t index = 0; index < count; index++)
        sum = (sum * 31 + bytes[index]) % 1000003;
    return sum;
}

static long checksum(const unsigned char *bytes, size_t count) { return checksum_from(7, bytes, count); }

struct file { unsigned char *bytes; unsigned long size; };

static struct file compress(void)
{
    static unsigned char profile[100];
    struct jpeg_compress_struct jpeg;
    struct errors errors;
    struct file file = { 0 };
    jpeg.err = jpeg_std_error(&errors.manager);
    errors.manager.error_exit = fail;
    check(setjmp(errors.buffer) == 0);
    jpeg_create_compress(&jpeg);
    jpeg_mem_dest(&jpeg, &file.bytes, &file.size);
    jpeg.image_width = width;
    jpeg.image_height = height;
    jpeg.input_components = 3;
    jpeg.in_color_space = JCS_RGB;
    jpeg_set_defaults(&jpeg);
    jpeg_set_quality(&jpeg, 90, TRUE);
    jpeg_start_compress(&jpeg, TRUE);
    memset(profile, 7, sizeof profile);
    jpeg_write_icc_profile(&jpeg, profile, sizeof profile);
    for (int y = 0; y < height; y++) {
        JSAMPROW row = pixels[y];
        jpeg_write_scanlines(&jpeg, &row, 1);
    }
    jpeg_finish_compress(&jpeg);
    jpeg_destroy_compress(&jpeg);
    return file;
}

/* Reads all rows, one at a time, after what `before` does with the header. */
static void decompress(struct file file, const char *name, J_COLOR_SPACE space, int denominator, int start, int skipped)
{
    struct jpeg_decompress_struct jpeg;
    struct errors errors;
    static unsigned char row[1000];
    JSAMPROW rows[1] = { row };
    long sum = 7;
    JDIMENSION x = start, cropped = 20;
    jpeg.err = jpeg_std_error(&errors.manager);
    errors.manager.error_exit = fail;
    check(setjmp(errors.buffer) == 0);
    jpeg_create_decompress(&jpeg);
    jpeg_mem_src(&jpeg, file.bytes, file.size);
    jpeg_read_header(&jpeg, TRUE);
    jpeg.out_color_space = space;
    jpeg.scale_num = 1;
    jpeg.scale_denom = denominator;
    jpeg_start_decompress(&jpeg);
    if (skipped) {
        jpeg_crop_scanline(&jpeg, &x, &cropped);
        jpeg_skip_scanlines(&jpeg, skipped);
    }
    while (jpeg.output_scanline < jpeg.output_height) {
        jpeg_read_scanlines(&jpeg, rows, 1);
        sum = checksum_from(sum, row, jpeg.output_width * jpeg.output_components);
    }
    if (skipped)
        printf("%s: %u %u %ld\n", name, x, jpeg.output_width, sum);
    else if (denominator > 1)
        printf("%s: %u %ld\n", name, jpeg.output_width, sum);
    else
        printf("%s: %ld\n", name, sum);
    jpeg_finish_decompress(&jpeg);
    jpeg_destroy_decompress(&jpeg);
}

static struct file transcode(struct file file)
{
    struct jpeg_decompress_struct source;
    struct jpeg_compress_struct target;
    struct errors errors;
    struct file copy = { 0 };
    source.err = target.err = jpeg_std_error(&errors.manager);
    errors.manager.error_exit = fail;
    check(setjmp(errors.buffer) == 0);
    jpeg_create_decompress(&source);
    jpeg_create_compress(&target);
    jpeg_mem_src(&source, file.bytes, file.size);
    jpeg_mem_dest(&target, &copy.bytes, &copy.size);
    jpeg_read_header(&source, TRUE);
    jvirt_barray_ptr *coefficients = jpeg_read_coefficients(&source);
    jpeg_copy_critical_parameters(&source, &target);
    jpeg_write_coefficients(&target, coefficients);
    jpeg_finish_compress(&target);
    jpeg_destroy_compress(&target);
    jpeg_finish_decompress(&source);
    jpeg_destroy_decompress(&source);
    return copy;
}

void run_round(int number)
{
    draw(number);
    struct file file = compress();
    printf("%d x %d: %lu bytes, %ld\n", width, height, file.size, checksum(file.bytes, file.size));
    decompress(file, "decompressed", JCS_RGB, 1, 0, 0);
    decompress(file, "scaled", JCS_GRAYSCALE, 4, 0, 0);
    decompress(file, "cropped", JCS_RGB, 1, 16, 8);
    struct file copy = transcode(file);
    printf("transcoded: %lu bytes, %ld\n", copy.size, checksum(copy.bytes, copy.size));
    free(copy.bytes);
    free(file.bytes);
}
