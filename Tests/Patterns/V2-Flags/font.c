#include "font.h"

font_style font_style_without(font_style style, font_style removed) { return (font_style)(style & ~removed); }

font_style font_style_with_everything(void) { return (font_style)0xff; }

font_features font_features_merged(font_features first, font_features second)
{
    return (font_features)((unsigned)first | (unsigned)second);
}

enum font_load_flags font_load_inverted(enum font_load_flags flags) { return (enum font_load_flags)~(unsigned)flags; }

enum font_weight font_weight_above(enum font_weight weight) { return (enum font_weight)(weight + 1); }
