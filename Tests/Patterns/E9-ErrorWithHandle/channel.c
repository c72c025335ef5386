#include "channel.h"
#include "test_memory.h"

#include <string.h>

struct channel {
    char *name;
};

int channel_open(const char *name, channel **out)
{
    *out = test_calloc(1, sizeof **out);
    if (*out == NULL)
        return -1;
    (*out)->name = test_strdup(name);
    if ((*out)->name == NULL)
        return -2;
    return strcmp(name, "unreachable") == 0 ? -3 : 0;
}

void channel_close(channel *channel)
{
    test_free(channel->name);
    test_free(channel);
}

const char *channel_name(const channel *channel) { return channel->name; }
