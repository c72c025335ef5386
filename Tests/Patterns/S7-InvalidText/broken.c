#include "broken.h"

#include <string.h>

const char *broken_name(void) { return "a\xff" "b"; }

const char *broken_name_bytes(void) { return broken_name(); }

int broken_copy(char *buffer, size_t size)
{
    if (size < 4)
        return -1;
    strcpy(buffer, broken_name());
    return 3;
}

int broken_copy_bytes(char *buffer, size_t size) { return broken_copy(buffer, size); }

const char *broken_nothing(void) { return NULL; }
