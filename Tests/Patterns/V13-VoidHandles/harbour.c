#include "harbour.h"
#include "test_memory.h"

#include <stdlib.h>

struct pier_storage {
    size_t length;
};

static int *number(int value)
{
    int *number = test_malloc(sizeof *number);
    if (number != NULL)
        *number = value;
    return number;
}

SHIP *ship_init(void) { return number(0); }
SHIP *ship_duphandle(SHIP *ship) { return number(*(int *)ship); }
void ship_cleanup(SHIP *ship) { test_free(ship); }
int ship_load(SHIP *ship, int tons) { return *(int *)ship += tons; }
int ship_tons(const SHIP *ship) { return *(const int *)ship; }

BARGE *barge_init(void) { return number(5); }
void barge_cleanup(BARGE *barge) { test_free(barge); }
int ship_matches(const SHIP *ship, const BARGE *barge) { return *(const int *)ship == *(const int *)barge; }

crane_handle crane_create(int reach) { return number(reach); }
void crane_destroy(crane_handle crane) { test_free(crane); }
int crane_get_reach(crane_handle crane) { return *(int *)crane; }

int buoy_open(buoy_handle *buoy, int depth)
{
    if (depth < 0)
        return 1;
    *buoy = number(depth);
    return *buoy == NULL ? 2 : 0;
}
void buoy_close(buoy_handle buoy) { test_free(buoy); }
int buoy_get_depth(buoy_handle buoy) { return *(int *)buoy; }

pier_ref pier_create(size_t length)
{
    pier_ref pier = test_malloc(sizeof *pier);
    if (pier != NULL)
        pier->length = length;
    return pier;
}
void pier_release(pier_ref pier) { test_free(pier); }
size_t pier_length(pier_const_ref pier) { return pier->length; }
