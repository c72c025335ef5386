#include "chooser.h"
#include "test_memory.h"

struct chooser {
    int step;
};

chooser *chooser_create(void)
{
    chooser *chooser = test_calloc(1, sizeof(struct chooser));
    if (chooser)
        chooser->step = 2;
    return chooser;
}

void chooser_destroy(chooser *chooser) { test_free(chooser); }

int chooser_visit_first(void *ctx, const chooser *chooser, int (*pick)(void *ctx, int left, int right))
{
    return pick(ctx, chooser->step, chooser->step + 1);
}

int chooser_visit_middle(const chooser *chooser, int (*pick)(int left, void *ctx, int right), void *ctx, int start)
{
    return pick(start, ctx, start + chooser->step);
}

int chooser_visit_last(const chooser *chooser, int start, int (*pick)(int left, int right, void *ctx), void *ctx)
{
    return pick(start, start + chooser->step, ctx);
}
