#include "funnel.h"
#include "test_memory.h"

struct funnel {
    unsigned char *room;
    int capacity;
    int least;
    int sum;
};

funnel *funnel_create(void) { return test_calloc(1, sizeof(funnel)); }

void funnel_destroy(funnel *funnel)
{
    test_free(funnel->room);
    test_free(funnel);
}

int funnel_pour(funnel *funnel, const char *bytes, int length)
{
    for (int i = 0; i < length; i++)
        funnel->sum += (unsigned char)bytes[i];
    return length;
}

void *funnel_get_buffer(funnel *funnel, int length)
{
    int capacity = length < funnel->least ? funnel->least : length;
    unsigned char *room = test_realloc(funnel->room, capacity > 0 ? (size_t)capacity : 1);
    if (room == NULL)
        return NULL;
    funnel->room = room;
    funnel->capacity = capacity;
    return room;
}

int funnel_pour_buffer(funnel *funnel, int length) { return funnel_pour(funnel, (const char *)funnel->room, length); }

int funnel_limit_buffer(funnel *funnel, int length)
{
    funnel->least = length;
    return length;
}

int funnel_sum(const funnel *funnel) { return funnel->sum; }
