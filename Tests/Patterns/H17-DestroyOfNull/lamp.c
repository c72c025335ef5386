#include "lamp.h"
#include "test_memory.h"

#include <stddef.h>

struct lamp {
    int watts;
};

struct bulb {
    int watts;
};

lamp *lamp_create(int watts)
{
    lamp *lamp = watts > 0 ? test_calloc(1, sizeof *lamp) : NULL;
    if (lamp != NULL)
        lamp->watts = watts;
    return lamp;
}

void lamp_destroy(lamp *lamp) { test_free(lamp); }

int lamp_watts(const lamp *lamp) { return lamp->watts; }

int bulb_create(int watts, bulb **out)
{
    if (watts <= 0)
        return -1;
    *out = test_calloc(1, sizeof **out);
    if (*out == NULL)
        return -2;
    (*out)->watts = watts;
    return watts > 100 ? -3 : 0;
}

void bulb_destroy(bulb *bulb)
{
    void *block = bulb;
    test_require(block != NULL, "NULL is not destroyed");
    test_free(bulb);
}

int bulb_watts(const bulb *bulb) { return bulb->watts; }
