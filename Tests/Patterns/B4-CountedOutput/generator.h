#ifndef GENERATOR_H
#define GENERATOR_H

#include <stddef.h>
#include <stdint.h>

typedef struct generator generator;

generator *generator_create(int available);
void generator_destroy(generator *generator);
/** Writes up to `capacity` bytes, and returns how many; a negative number is an error. */
int generator_read(generator *generator, uint8_t *out, size_t capacity);
/** Claims to have written more than there was room for. */
int generator_read_falsely(generator *generator, uint8_t *out, size_t capacity);

#endif
