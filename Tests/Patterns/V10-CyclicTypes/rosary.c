#include "rosary.h"
#include "test_memory.h"

struct vine {
    vine *from;
    int number;
    int grown;
};

rosary *rosary_create(int count)
{
    if (count < 1)
        return NULL;
    rosary *new = test_calloc(1, sizeof *new + (size_t)count * sizeof(bead));
    if (!new)
        return NULL;
    new->self = new;
    new->count = count;
    new->first = new->beads;
    for (int i = 0; i < count; i++)
        new->beads[i] = (bead){&new->beads[(i + 1) % count], new, i};
    return new;
}

void rosary_destroy(rosary *rosary) { test_free(rosary->self); }
void rosary_turn(rosary *rosary) { rosary->first = rosary->first->next; }
const bead *rosary_first(const rosary *rosary) { return rosary->first; }
const bead *bead_next(const bead *bead) { return bead->next; }
const rosary *bead_rosary(const bead *bead) { return bead->rosary; }
int bead_number(const bead *bead) { return bead->number; }

int rosary_each(rosary *rosary, int (*visit)(int number, void *context), void *context)
{
    int sum = 0;
    bead *bead = rosary->first;
    do {
        sum += visit(bead->number, context);
        bead = bead->next;
    } while (bead != rosary->first);
    return sum;
}

int rosary_hook(rosary *rosary, bead_hook *hook)
{
    int count = 0;
    for (bead *bead = rosary->first; hook; bead = bead->next, count++)
        hook = hook->visit(bead, hook, hook->context);
    return count;
}

vine *vine_create(vine *from, int number)
{
    vine *new = test_calloc(1, sizeof *new);
    if (!new)
        return NULL;
    new->from = from;
    new->number = number;
    if (from)
        from->grown++;
    return new;
}

void vine_destroy(vine *vine)
{
    test_require(vine->grown == 0, "nothing may grow from a vine that ends");
    if (vine->from)
        vine->from->grown--;
    test_free(vine);
}

long vine_sum(const vine *vine)
{
    long sum = 0;
    for (; vine; vine = vine->from)
        sum += vine->number;
    return sum;
}

grain grain_doubled(grain value)
{
    value.x *= 2;
    value.in.y *= 2;
    value.in.in.z[0] *= 2;
    value.in.in.z[1] *= 2;
    return value;
}

int link_sum(const link *link) { return link->in.back ? link->value + link->in.back->value : link->value; }
