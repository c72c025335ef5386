#ifndef FONT_H
#define FONT_H

typedef enum font_style {
    FONT_STYLE_PLAIN = 0,
    FONT_STYLE_BOLD = 1 << 0,
    FONT_STYLE_ITALIC = 1 << 1,
    FONT_STYLE_UNDERLINED = 1 << 2,
} font_style;

font_style font_style_without(font_style style, font_style removed);
font_style font_style_with_everything(void);

#endif
