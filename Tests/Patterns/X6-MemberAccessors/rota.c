#include "rota.h"
#include "test_memory.h"
#include <string.h>

rota *rota_create(uint32_t capacity)
{
    rota *new = test_calloc(1, sizeof *new + capacity * sizeof *new->hours);
    if (new)
        new->capacity = capacity;
    return new;
}

void rota_destroy(rota *rota) { test_free(rota); }

void rota_turn(rota *rota)
{
    rota->week++;
    rota->is_open = 0;
    memset(rota->hours, 0, rota->count * sizeof *rota->hours);
}
