#include "conduit.h"
#include "test_memory.h"

struct conduit {
    int level;
};

conduit *conduit_open(int room)
{
    (void)room;
    return test_calloc(1, sizeof(conduit));
}

int conduit_close(conduit *conduit)
{
    int level = conduit->level;
    test_free(conduit);
    return level;
}

void conduit_write(conduit *conduit, int count) { conduit->level += count; }

int conduit_level(const conduit *conduit) { return conduit->level; }
