#ifndef TEXT_H
#define TEXT_H

#include <stddef.h>

size_t text_length(const char *text);
int text_compare(const char *first, const char *second);

#endif
