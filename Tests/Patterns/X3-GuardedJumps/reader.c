#include "reader.h"
#include "test_memory.h"
#include <stdio.h>
#include <string.h>

struct reader {
    void *error_context;
    reader_error error;
    int limit;
    int count;
    unsigned char bytes[16];
};

struct chunk {
    int size;
};

static void fail(reader *reader, const char *text)
{
    reader->error(reader, text);
    test_require(0, "the error function must not return");
}

reader *reader_new(void *error_context, reader_error error, int limit)
{
    reader *new = test_calloc(1, sizeof *new);
    if (!new)
        return NULL;
    new->error_context = error_context;
    new->error = error;
    new->limit = limit;
    if (limit == 0) {
        /* What is half made is the library's to free before it fails, here. */
        struct reader copy = *new;
        test_free(new);
        fail(&copy, "a limit of 0 is none");
    }
    return new;
}

void *reader_error_context(reader *reader) { return reader->error_context; }

void reader_delete(reader **reader)
{
    test_free(*reader);
    *reader = NULL;
}

void reader_push(reader *reader, const unsigned char *bytes, size_t count)
{
    char text[2000];
    if (count > (size_t)(reader->limit - reader->count)) {
        memset(text, '!', sizeof text);
        int length = sprintf(text, "no room for %d more bytes", (int)count);
        /* Longer than anybody expects. */
        text[length] = count > 100 ? '!' : 0;
        text[sizeof text - 1] = 0;
        fail(reader, text);
    }
    if (count)
        memcpy(reader->bytes + reader->count, bytes, count);
    reader->count += (int)count;
}

int reader_total(reader *reader)
{
    int total = 0;
    if (reader->count == 0)
        fail(reader, "nothing to add up");
    for (int i = 0; i < reader->count; i++)
        total += reader->bytes[i];
    return total;
}

chunk *reader_take(reader *reader)
{
    if (reader->count == 0)
        fail(reader, "nothing to take");
    chunk *chunk = test_malloc(sizeof *chunk);
    if (!chunk)
        fail(reader, "no memory");
    chunk->size = reader->count;
    reader->count = 0;
    return chunk;
}

reader_range reader_bounds(reader *reader, int start)
{
    if (start >= reader->count)
        fail(reader, "beyond the end");
    reader_range range = {reader->bytes[start], reader->count - start};
    return range;
}

int reader_scale(reader *state0, int call, int result)
{
    if (call == 0)
        fail(state0, "nothing to scale by");
    return result * call;
}

void reader_append(reader *reader, struct reader *other)
{
    if (other->count == 0)
        fail(other, "the other is empty");
    reader_push(reader, other->bytes, (size_t)other->count);
}

void reader_each(reader *reader, int (*visit)(unsigned char byte, void *context), void *context)
{
    for (int i = 0; i < reader->count; i++)
        if (visit(reader->bytes[i], context) != 0)
            fail(reader, "the visitor failed");
}

int chunk_size(const chunk *chunk) { return chunk->size; }
void chunk_free(chunk *chunk) { test_free(chunk); }

struct pump {
    void *error_context;
    void (*error)(pump *pump, const char *text);
    int level, is_running;
};

pump *pump_new(void *error_context, void (*error)(pump *pump, const char *text))
{
    pump *new = test_calloc(1, sizeof *new);
    if (!new)
        return NULL;
    new->error_context = error_context;
    new->error = error;
    return new;
}

void *pump_error_context(pump *pump) { return pump->error_context; }
void pump_free(pump *pump) { test_free(pump); }

int pump_run(pump *pump, int (*next)(void *context), void *context)
{
    test_require(!pump->is_running, "a pump that does not run");
    pump->is_running = 1;
    int level = next(context);
    pump->is_running = 0;
    if (level < 0)
        pump->error(pump, "nothing to pump");
    return pump->level += level;
}

int pump_level(pump *pump)
{
    test_require(!pump->is_running, "a pump that does not run");
    return pump->level;
}
