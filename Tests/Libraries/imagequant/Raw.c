#include "raw.h"

#include <libimagequant.h>

enum { SIDE = 24 };

static void fill(unsigned char *pixels, int seed)
{
    for (int index = 0; index < SIDE * SIDE; index++) {
        pixels[index * 4] = index & 255;
        pixels[index * 4 + 1] = index * seed & 255;
        pixels[index * 4 + 2] = seed & 255;
        pixels[index * 4 + 3] = index % 7 == 0 ? 128 : 255;
    }
}

static void report(int round, liq_image *image, liq_result *result)
{
    static unsigned char indices[SIDE * SIDE];
    check(liq_write_remapped_image(result, image, indices, sizeof indices) == LIQ_OK);
    const liq_palette *palette = liq_get_palette(result);
    int sum = 0, checksum = 0;
    for (int index = 0; index < SIDE * SIDE; index++)
        sum += indices[index];
    for (unsigned index = 0; index < palette->count; index++) {
        liq_color color = palette->entries[index];
        checksum = (checksum * 31 + color.r + color.g * 3 + color.b * 5 + color.a * 7) % 1000003;
    }
    printf("%d %u %d %d\n", round, palette->count, sum, checksum);
}

static void quantize(int round)
{
    static unsigned char pixels[SIDE * SIDE * 4], background_pixels[SIDE * SIDE * 4];
    liq_attr *attr = liq_attr_create();
    check(liq_set_max_colors(attr, 2 + round % 100) == LIQ_OK);
    check(liq_set_quality(attr, 0, round % 100 + 1) == LIQ_OK);
    fill(pixels, round);
    liq_image *image = liq_image_create_rgba(attr, pixels, SIDE, SIDE, 0);
    if (round % 5 == 0) {
        fill(background_pixels, round + 1);
        liq_image *background = liq_image_create_rgba(attr, background_pixels, SIDE, SIDE, 0);
        check(liq_image_set_background(image, background) == LIQ_OK);
    }
    liq_result *result = NULL;
    check(liq_image_quantize(image, attr, &result) == LIQ_OK);
    report(round, image, result);
    liq_result_destroy(result);
    liq_image_destroy(image);
    liq_attr_destroy(attr);
}

struct calls {
    int messages, steps;
};

static void log_message(const liq_attr *attr, const char *message, void *context)
{
    (void)attr;
    (void)message;
    ((struct calls *)context)->messages++;
}

static int progress(float percent, void *context)
{
    (void)percent;
    ((struct calls *)context)->steps++;
    return 1;
}

static void fill_row(liq_color *row, int number, int width, void *context)
{
    (void)context;
    for (int column = 0; column < width; column++)
        row[column] = (liq_color){ column * 8 & 255, number * 8 & 255, 77, 255 };
}

static void quantize_rows(int round)
{
    struct calls calls = { 0 };
    liq_attr *attr = liq_attr_create();
    liq_set_log_callback(attr, log_message, &calls);
    liq_attr_set_progress_callback(attr, progress, &calls);
    check(liq_set_max_colors(attr, 16) == LIQ_OK);
    liq_image *image = liq_image_create_custom(attr, fill_row, NULL, SIDE, SIDE, 0);
    liq_result *result = NULL;
    check(liq_image_quantize(image, attr, &result) == LIQ_OK);
    report(round, image, result);
    liq_result_destroy(result);
    liq_image_destroy(image);
    liq_attr_destroy(attr);
    printf("%d messages, %d steps\n", calls.messages, calls.steps);
}

void run_round(int round)
{
    quantize(round);
    quantize_rows(round);
}
