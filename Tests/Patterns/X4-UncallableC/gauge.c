#include "gauge.h"
#include "test_memory.h"
#include <stdio.h>

gauge *gauge_create(int count)
{
    gauge *new = test_calloc(1, sizeof *new + (size_t)count * sizeof(double));
    if (!new)
        return NULL;
    new->count = count;
    new->wave = 3.0 + 4.0 * __extension__ 1.0i;
    new->table[4999] = 99;
    for (int i = 0; i < count; i++)
        new->samples[i] = i / 2.0;
    return new;
}

void gauge_destroy(gauge *gauge) { test_free(gauge); }

__attribute__((ms_abi)) int gauge_mix(int a, int b, int c, int d, int e)
{
    return a + 10 * b + 100 * c + 1000 * d + 10000 * e;
}

gauge_status gauge_vlabel(gauge *gauge, const char *format, va_list arguments)
{
    int length = vsnprintf(gauge->label, sizeof gauge->label, format, arguments);
    return length < (int)sizeof gauge->label ? GAUGE_OK : GAUGE_TOO_LONG;
}
