#include "berth.h"
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

berth berth_open(const char *name)
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

int berth_close(berth berth)
{
    test_require(berth >= 0 && berth < PORTS && ports[berth].name != NULL, "only what is open is closed");
    test_free(ports[berth].name);
    ports[berth].name = NULL;
    return 0;
}

berth berth_dup(berth berth) { return berth_open(ports[berth].name); }

int berth_use(berth berth)
{
    test_require(ports[berth].name != NULL, "only what is open is used");
    return ++ports[berth].uses;
}

size_t berth_name(berth berth, char *buffer, size_t size)
{
    return (size_t)snprintf(buffer, size, "%s", ports[berth].name);
}

int berth_matches(berth berth, const char *name) { return strcmp(ports[berth].name, name) == 0; }

berth_status berth_pair(berth *first, berth *second)
{
    *first = *second = -1;
    return -1;
}

int berth_open_in(const char *harbour, berth *out)
{
    test_require(*out == -1, "the variable begins as no berth");
    /* Half-opened, closed again, and the number left behind: by now it is somebody else's. */
    if (strcmp(harbour, "closed") == 0) {
        *out = 0;
        return -2;
    }
    if (strcmp(harbour, "void") == 0)
        return 0;
    *out = berth_open(harbour);
    return *out < 0 ? -1 : 0;
}

int berth_start(const char *name, int *depth, berth *started)
{
    *depth = 7;
    return berth_open_in(name, started);
}

void berth_make(berth *made) { *made = -1; }

int berth_swap(berth *other) { return *other; }

int berth_at(int index, berth *out)
{
    char name[8];
    snprintf(name, sizeof name, "at %d", index);
    return berth_open_in(index < 0 ? "closed" : name, out);
}

int voice_open(uint32_t pitch, voice *opened)
{
    test_require(*opened == 0, "the variable begins as no voice");
    *opened = voice_take(pitch);
    return *opened == 0;
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

berth_priority berth_get_priority(berth berth) { return berth; }

static int *cabins[2];

cabin cabin_open(int beds)
{
    for (int index = 0; index < 2; index++) {
        if (cabins[index] != NULL)
            continue;
        cabins[index] = test_malloc(sizeof **cabins);
        if (cabins[index] == NULL)
            return 0;
        *cabins[index] = beds;
        return index + 1;
    }
    return 0;
}

void cabin_leave(cabin cabin)
{
    test_require(cabin > 0 && cabins[cabin - 1] != NULL, "only a cabin that was taken is left");
    test_free(cabins[cabin - 1]);
    cabins[cabin - 1] = NULL;
}

int cabin_beds(cabin cabin) { return *cabins[cabin - 1]; }
