#ifndef DIAL_H
#define DIAL_H

#include <stdarg.h>
#include <stddef.h>

typedef struct dial dial;
typedef enum { DIAL_OK = 0, DIAL_NO_MEMORY = 1, DIAL_TOO_LONG = 2 } dial_status;

/* Swift sees no member of such a struct that counts: a flexible array, _Atomic, _Complex, more than 4096 elements. */
struct dial {
    _Atomic int hits;
    _Complex double wave;
    unsigned char table[5000];
    char label[32];
    int count;
    double samples[];
};

dial *dial_create(int count);
void dial_destroy(dial *dial);

/* Swift has it as it is. */
static inline int dial_clamp(int value, int low, int high) { return value < low ? low : value > high ? high : value; }

/* The library has no external definition of it. */
inline int dial_square(int value) { return value * value; }

/* Its arguments are in other registers than Swift believes. */
__attribute__((ms_abi)) int dial_mix(int a, int b, int c, int d, int e);

/* Swift could not make the list. */
dial_status dial_vlabel(dial *dial, const char *format, va_list arguments);

#endif
