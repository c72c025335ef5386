#ifndef LIGHT_H
#define LIGHT_H

typedef enum light_color {
    LIGHT_COLOR_RED = 1,
    LIGHT_COLOR_GREEN = 2,
    /** The same as red. */
    LIGHT_COLOR_STOP = 1,
    LIGHT_COLOR_DEFAULT = -1,
} light_color;

typedef struct light light;

light *light_create(light_color color);
void light_destroy(light *light);
light_color light_get_color(const light *light);
void light_set_color(light *light, light_color color);
/** Switches to a colour that this header does not declare. */
void light_break(light *light);

#endif
