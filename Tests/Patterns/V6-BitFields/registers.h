#ifndef REGISTERS_H
#define REGISTERS_H

#include <stdbool.h>
#include <stdint.h>

struct registers {
    unsigned int mode : 3;
    int offset : 5; /**< Has a sign. */
    unsigned int : 4;
    bool is_open : 1;
    uint8_t priority;
    unsigned int whole : 32;
    unsigned long long wide : 40;
    unsigned long long widest : 64;
};

struct registers registers_inverted(struct registers value);
/** The sum of what fits a number. */
long registers_sum(const struct registers *value);
/** Whether all of the padding is zero. */
bool registers_is_clean(const struct registers *value);

#endif
