/* The rounds of Scenario.swift as plain C calls: both must print the same. */

#include <libimagequant.h>
#include <stdio.h>
#include <stdlib.h>

enum { SIDE = 24, ROUNDS = 1000 };

static void fill(unsigned char *pixels, int seed)
{
    for (int index = 0; index < SIDE * SIDE; index++) {
        pixels[index * 4] = index & 255;
        pixels[index * 4 + 1] = index * seed & 255;
        pixels[index * 4 + 2] = seed & 255;
        pixels[index * 4 + 3] = index % 7 == 0 ? 128 : 255;
    }
}

static void check(int condition)
{
    if (!condition)
        abort();
}

int main(void)
{
    static unsigned char pixels[SIDE * SIDE * 4], background_pixels[SIDE * SIDE * 4], indices[SIDE * SIDE];
    for (int round = 0; round < ROUNDS; round++) {
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
        liq_result_destroy(result);
        liq_image_destroy(image);
        liq_attr_destroy(attr);
    }
    return 0;
}
