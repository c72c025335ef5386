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

/** A signed one with gaps. */
enum light_level { LIGHT_LEVEL_LOWEST = -2147483647 - 1, LIGHT_LEVEL_DARK = -7, LIGHT_LEVEL_DAY = 100 };

/** One that needs 32 bits without a sign. */
enum light_mask { LIGHT_MASK_NONE, LIGHT_MASK_REST = 0xFFFFFFFFu };

enum light_level light_level_negated(enum light_level level);
enum light_mask light_mask_inverted(enum light_mask mask);

#endif
