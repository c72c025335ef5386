#ifndef GAUGE_H
#define GAUGE_H

#include <stdarg.h>
#include <stddef.h>

typedef struct gauge gauge;
typedef enum { GAUGE_OK = 0, GAUGE_NO_MEMORY = 1, GAUGE_TOO_LONG = 2 } gauge_status;

/* Swift sees no member of such a struct that counts: a flexible array, _Atomic, _Complex, more than 4096 elements. */
struct gauge {
    _Atomic int hits;
    _Complex double wave;
    unsigned char table[5000];
    char label[32];
    int count;
    double samples[];
};

gauge *gauge_create(int count);
void gauge_destroy(gauge *gauge);

/* Swift has it as it is. */
static inline int gauge_clamp(int value, int low, int high) { return value < low ? low : value > high ? high : value; }

/* The library has no external definition of it. */
inline int gauge_square(int value) { return value * value; }

/* Its arguments are in other registers than Swift believes. */
__attribute__((ms_abi)) int gauge_mix(int a, int b, int c, int d, int e);

/* Swift could not make the list. */
gauge_status gauge_vlabel(gauge *gauge, const char *format, va_list arguments);

#endif
