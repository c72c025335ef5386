#ifndef FONT_H
#define FONT_H

typedef enum font_style {
    FONT_STYLE_PLAIN = 0,
    FONT_STYLE_BOLD = 1 << 0,
    FONT_STYLE_ITALIC = 1 << 1,
    FONT_STYLE_UNDERLINED = 1 << 2,
} font_style;

/** Combines, with gaps, a combination and a mask; the annotations say so. */
typedef enum font_features {
    FONT_LIGATURES = 0x1,
    FONT_KERNING = 0x10,
    FONT_BOTH = FONT_LIGATURES | FONT_KERNING,
    FONT_HINTING_MASK = 0x300,
    FONT_ALL = 0x80000311u,
} font_features;

/** Three bits that combine. */
enum font_load_flags { FONT_LOAD_LAZY = 1, FONT_LOAD_SHARED = 2, FONT_LOAD_LOCKED = 8 };

/** One of three weights, which do not combine. */
enum font_weight { FONT_LIGHT = 1, FONT_NORMAL = 2, FONT_HEAVY = 3 };

font_style font_style_without(font_style style, font_style removed);
font_style font_style_with_everything(void);
font_features font_features_merged(font_features first, font_features second);
enum font_load_flags font_load_inverted(enum font_load_flags flags);
enum font_weight font_weight_above(enum font_weight weight);

#endif
