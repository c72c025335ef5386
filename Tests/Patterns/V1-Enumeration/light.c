#include "light.h"
#include "test_memory.h"

#include <stddef.h>

struct light {
    light_color color;
};

light *light_create(light_color color)
{
    light *light = test_malloc(sizeof *light);
    if (light != NULL)
        light->color = color;
    return light;
}

void light_destroy(light *light) { test_free(light); }

light_color light_get_color(const light *light) { return light->color; }

void light_set_color(light *light, light_color color) { light->color = color; }

void light_break(light *light) { light->color = (light_color)42; }

enum light_level light_level_negated(enum light_level level) { return (enum light_level)(0u - (unsigned)level); }

enum light_mask light_mask_inverted(enum light_mask mask) { return (enum light_mask)~(unsigned)mask; }
