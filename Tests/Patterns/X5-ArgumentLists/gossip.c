#include "gossip.h"
#include "test_memory.h"
#include <stdio.h>

typedef struct line {
    struct line *before;
    char text[];
} line;

struct gossip {
    line *last;
    gossip_listener listener;
    void *context;
};

gossip *gossip_create(void) { return test_calloc(1, sizeof(gossip)); }

void gossip_destroy(gossip *gossip)
{
    while (gossip->last) {
        line *last = gossip->last;
        gossip->last = last->before;
        test_free(last);
    }
    test_free(gossip);
}

int gossip_vprintf(gossip *gossip, const char *format, va_list arguments)
{
    va_list copy;
    va_copy(copy, arguments);
    int length = vsnprintf(NULL, 0, format, copy);
    va_end(copy);
    test_require(length >= 0, "a format must be one");
    line *new = test_malloc(sizeof *new + (size_t)length + 1);
    if (!new)
        return -1;
    va_copy(copy, arguments);
    vsnprintf(new->text, (size_t)length + 1, format, copy);
    va_end(copy);
    new->before = gossip->last;
    gossip->last = new;
    if (gossip->listener)
        gossip->listener(gossip->context, format, arguments);
    return length;
}

int gossip_printf(gossip *gossip, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int length = gossip_vprintf(gossip, format, arguments);
    va_end(arguments);
    return length;
}

int gossip_take(gossip *gossip, va_list *arguments) { return gossip_printf(gossip, "%d", va_arg(*arguments, int)); }

const char *gossip_last(const gossip *gossip) { return gossip->last ? gossip->last->text : NULL; }

void gossip_set_listener(gossip *gossip, gossip_listener listener, void *context)
{
    gossip->listener = listener;
    gossip->context = context;
}

static void tell(gossip_listener listener, void *context, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    listener(context, format, arguments);
    va_end(arguments);
}

void gossip_tell(gossip *gossip, gossip_listener listener, void *context)
{
    int number = 0;
    for (line *line = gossip->last; line; line = line->before)
        tell(listener, context, "%d: %s", ++number, line->text);
}
