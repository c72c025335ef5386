#include "text.h"

#include <string.h>

size_t text_length(const char *text) { return strlen(text); }

int text_compare(const char *first, const char *second) { return strcmp(first, second) == 0 ? 0 : 1; }
