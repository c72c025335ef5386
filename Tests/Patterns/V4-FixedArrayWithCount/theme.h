#ifndef THEME_H
#define THEME_H

#include <stdint.h>

typedef struct theme_color {
    uint8_t red, green, blue;
} theme_color;

typedef struct theme_palette {
    unsigned int count;
    theme_color entries[8];
} theme_palette;

typedef struct theme theme;

theme *theme_create(void);
void theme_destroy(theme *theme);
int theme_add_color(theme *theme, theme_color color);
const theme_palette *theme_get_palette(const theme *theme);
/** The same palette by value. */
theme_palette theme_copy_palette(const theme *theme);
/** The number of colours that a palette says it has. */
unsigned int theme_count_colors(theme_palette palette);
/** Makes the palette claim more colours than it has. */
void theme_corrupt(theme *theme);

/** A count with a sign. */
typedef struct theme_gradient {
    int n_stops;
    float stops[4];
} theme_gradient;

theme_gradient theme_gradient_with_count(int count);
int theme_gradient_count(const theme_gradient *gradient);

#endif
