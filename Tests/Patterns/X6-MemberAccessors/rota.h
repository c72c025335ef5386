#ifndef ROTA_H
#define ROTA_H

#include <stddef.h>
#include <stdint.h>

/** What Swift cannot reach into: it imports no flexible array, and the bits of a handle have no address. */
typedef struct rota {
    unsigned int week : 6;
    int shift : 3;
    unsigned int is_open : 1;
    uint32_t count;
    uint32_t capacity;
    int16_t hours[];
} rota;

/** NULL where there is no memory. */
rota *rota_create(uint32_t capacity);
void rota_destroy(rota *rota);

/** Starts the next week: as many hours as there were, all zero. */
void rota_turn(rota *rota);

#endif
