#include "ferrypier.h"
#include "test_memory.h"

#include <stddef.h>

struct ferrypier {
    int state;
    const char *error;
};

ferrypier *ferrypier_create(void)
{
    ferrypier *pier = test_malloc(sizeof *pier);
    if (pier != NULL)
        *pier = (struct ferrypier){0, ""};
    return pier;
}

void ferrypier_destroy(ferrypier *pier) { test_free(pier); }

const char *ferrypier_error_string(const ferrypier *pier) { return pier->error; }

void ferrypier_enter(ferrypier *pier, int state) { pier->state = state; }

int ferrypier_is_taken(ferrypier *pier)
{
    switch (pier->state) {
    case 0:
        pier->error = "the pier is closed";
        return FERRYPIER_FATAL;
    case 1:
        return 0;
    case 2:
        return 1;
    default:
        pier->error = "fog";
        return FERRYPIER_UNKNOWN;
    }
}

int ferrypier_berth_has_rings(const ferrypier *pier, int berth)
{
    return pier->state == 0 ? FERRYPIER_FATAL : berth == 0 ? 64 : 0;
}

int ferrypier_wet(const ferrypier *pier)
{
    (void)pier;
    return -8;
}
