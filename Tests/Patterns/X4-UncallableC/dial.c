#include "dial.h"
#include "test_memory.h"
#include <stdio.h>

dial *dial_create(int count)
{
    dial *new = test_calloc(1, sizeof *new + (size_t)count * sizeof(double));
    if (!new)
        return NULL;
    new->count = count;
    new->wave = 3.0 + 4.0 * __extension__ 1.0i;
    new->table[4999] = 99;
    for (int i = 0; i < count; i++)
        new->samples[i] = i / 2.0;
    return new;
}

void dial_destroy(dial *dial) { test_free(dial); }

__attribute__((ms_abi)) int dial_mix(int a, int b, int c, int d, int e)
{
    return a + 10 * b + 100 * c + 1000 * d + 10000 * e;
}

dial_status dial_vlabel(dial *dial, const char *format, va_list arguments)
{
    int length = vsnprintf(dial->label, sizeof dial->label, format, arguments);
    return length < (int)sizeof dial->label ? DIAL_OK : DIAL_TOO_LONG;
}
