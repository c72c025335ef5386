#include "bell.h"
#include "test_memory.h"

struct bell {
    int rung;
};

bell *bell_create(void) { return test_calloc(1, sizeof(bell)); }

void bell_destroy(bell *bell) { test_free(bell); }

int bell_register(bell *bell, int (*heard)(int, void *), void *context)
{
    bell->rung++;
    return heard(bell->rung, context);
}

int bell_register_late(bell *bell, int (*heard)(int, void *), void *context)
{
    return bell_register(bell, heard, context);
}
