#include "splitter.h"
#include "test_memory.h"
#include <string.h>

struct splitter {
    char text[12];
};

splitter *splitter_create(void)
{
    splitter *splitter = test_calloc(1, sizeof(struct splitter));
    if (splitter)
        memcpy(splitter->text, "one\0two\0six", 12);
    return splitter;
}

void splitter_destroy(splitter *splitter) { test_free(splitter); }

void splitter_each_chunk(const splitter *splitter, void (*chunk)(const void *data, size_t size, void *arg), void *arg)
{
    for (size_t size = 0; size <= 4; size += 2) {
        char *copy = size ? test_malloc(size) : NULL;
        if (size && !copy)
            return;
        if (copy)
            memcpy(copy, splitter->text, size);
        chunk(copy, size, arg);
        test_free(copy);
    }
}

void splitter_each_word(const splitter *splitter, void (*word)(const char *text, int index, void *arg), void *arg)
{
    for (int i = 0; i < 3; i++)
        word(splitter->text + 4 * i, i, arg);
    word(NULL, 3, arg);
}

void splitter_each_run(const splitter *splitter, void (*run)(const sample *samples, int count, void *arg), void *arg)
{
    sample samples[2] = {{(unsigned char)splitter->text[0], -1}, {200, 2}};
    run(samples, 2, arg);
    run(samples, -1, arg);
    run(NULL, 0, arg);
}
