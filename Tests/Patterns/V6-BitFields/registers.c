#include "registers.h"
#include <string.h>

struct registers registers_inverted(struct registers value)
{
    struct registers result = value;
    result.mode = ~value.mode;
    result.offset = -value.offset;
    result.is_open = !value.is_open;
    result.wide = ~value.wide;
    result.widest = ~value.widest;
    return result;
}

long registers_sum(const struct registers *value)
{
    return (long)value->mode + value->offset + value->priority + (long)value->whole + (long)value->wide;
}

bool registers_is_clean(const struct registers *value)
{
    struct registers clean;
    memset(&clean, 0, sizeof clean);
    clean.mode = value->mode;
    clean.offset = value->offset;
    clean.is_open = value->is_open;
    clean.priority = value->priority;
    clean.whole = value->whole;
    clean.wide = value->wide;
    clean.widest = value->widest;
    return memcmp(&clean, value, sizeof clean) == 0;
}
