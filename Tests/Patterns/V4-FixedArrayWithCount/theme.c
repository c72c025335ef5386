#include "theme.h"
#include "test_memory.h"

struct theme {
    theme_palette palette;
};

theme *theme_create(void) { return test_calloc(1, sizeof(theme)); }

void theme_destroy(theme *theme) { test_free(theme); }

int theme_add_color(theme *theme, theme_color color)
{
    if (theme->palette.count == 8)
        return -1;
    theme->palette.entries[theme->palette.count++] = color;
    return 0;
}

const theme_palette *theme_get_palette(const theme *theme) { return &theme->palette; }

theme_palette theme_copy_palette(const theme *theme) { return theme->palette; }

unsigned int theme_count_colors(theme_palette palette) { return palette.count; }

void theme_corrupt(theme *theme) { theme->palette.count = 1000000; }

theme_gradient theme_gradient_with_count(int count)
{
    return (theme_gradient){ count, { 0.25f, 0.5f, 0.75f, 1.0f } };
}

int theme_gradient_count(const theme_gradient *gradient) { return gradient->n_stops; }
