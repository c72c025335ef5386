#include "font.h"

font_style font_style_without(font_style style, font_style removed) { return (font_style)(style & ~removed); }

font_style font_style_with_everything(void) { return (font_style)0xff; }
