#include "barrow.h"
#include "test_memory.h"

struct Barrow {
    int load;
};

struct Spade {
    int digs;
};

Barrow *barrow_create(int load)
{
    Barrow *barrow = test_malloc(sizeof *barrow);
    if (barrow != NULL)
        barrow->load = load;
    return barrow;
}

void barrow_tip_over(Barrow *barrow)
{
    test_require(barrow != NULL, "barrow_tip_over takes no NULL");
    test_free(barrow);
}

int barrow_load(const Barrow *barrow) { return barrow->load; }

Spade *spade_create(void) { return test_calloc(1, sizeof(Spade)); }

int spade_put_back(Spade *spade, int isClean)
{
    test_require(spade != NULL && isClean, "a spade is put back clean");
    test_free(spade);
    return 0;
}

int spade_dig(Spade *spade) { return ++spade->digs; }
