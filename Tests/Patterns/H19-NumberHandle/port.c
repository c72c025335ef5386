#include "port.h"
#include "test_memory.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#define PORTS 8

static struct {
    char *name;
    int uses;
} ports[PORTS];

static uint32_t *voices[4];

port port_open(const char *name)
{
    if (name[0] == '\0') {
        errno = ENOENT;
        return -1;
    }
    for (int index = 0; index < PORTS; index++) {
        if (ports[index].name != NULL)
            continue;
        ports[index].name = test_strdup(name);
        ports[index].uses = 0;
        if (ports[index].name == NULL)
            break;
        return index;
    }
    errno = ENOMEM;
    return -1;
}

int port_close(port port)
{
    test_require(port >= 0 && port < PORTS && ports[port].name != NULL, "only what is open is closed");
    test_free(ports[port].name);
    ports[port].name = NULL;
    return 0;
}

port port_dup(port port) { return port_open(ports[port].name); }

int port_use(port port)
{
    test_require(ports[port].name != NULL, "only what is open is used");
    return ++ports[port].uses;
}

size_t port_name(port port, char *buffer, size_t size)
{
    return (size_t)snprintf(buffer, size, "%s", ports[port].name);
}

int port_matches(port port, const char *name) { return strcmp(ports[port].name, name) == 0; }

port_status port_pair(port *first, port *second)
{
    *first = *second = -1;
    return -1;
}

voice voice_take(uint32_t pitch)
{
    for (uint32_t index = 0; index < 4; index++) {
        if (voices[index] != NULL)
            continue;
        voices[index] = test_malloc(sizeof **voices);
        if (voices[index] == NULL)
            return 0;
        *voices[index] = pitch;
        return index + 1;
    }
    return 0;
}

void voice_stop(voice voice)
{
    test_require(voice > 0 && voices[voice - 1] != NULL, "only what is taken is stopped");
    test_free(voices[voice - 1]);
    voices[voice - 1] = NULL;
}

uint32_t voice_pitch(voice voice) { return *voices[voice - 1]; }

port_priority port_get_priority(port port) { return port; }
