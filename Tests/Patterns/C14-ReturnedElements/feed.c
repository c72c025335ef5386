#include "feed.h"
#include "test_memory.h"
#include <string.h>

struct feed {
    void *client_data;
    feed_read_callback *read;
    feed_close_callback *close;
    const unsigned char *block;
    long size;
    long next;
    const char *(*source)(void *context, unsigned offset, unsigned *length);
    void *source_context;
    const char *texts[8];
    unsigned lengths[8];
    int count;
};

feed *feed_create(void) { return test_calloc(1, sizeof(feed)); }

void feed_free(feed *feed)
{
    if (feed->close)
        feed->close(feed, feed->client_data);
    test_free(feed);
}

int feed_connect(feed *feed, void *client_data, feed_open_callback *open, feed_read_callback *read,
                 feed_close_callback *close)
{
    feed->client_data = client_data;
    feed->read = read;
    feed->close = close;
    feed->size = feed->next = 0;
    return open ? open(feed, client_data) : 0;
}

int feed_take(feed *feed)
{
    if (feed->next == feed->size) {
        const void *block = NULL;
        feed->size = feed->read ? feed->read(feed, feed->client_data, &block) : 0;
        feed->block = block;
        feed->next = 0;
        if (feed->size <= 0)
            return -1;
    }
    return feed->block[feed->next++];
}

static long sum(const short *values, size_t count)
{
    long result = 0;
    for (size_t index = 0; index < count; index++)
        result += values[index];
    return result;
}

long feed_sum(const feed *feed, int numbers, void (*load)(int number, size_t *count, const short **values, void *context),
              void *context)
{
    const short *values = NULL, *last = NULL;
    size_t count = 0, last_count = 0;
    long result = 0;
    (void)feed;
    for (int number = 0; number < numbers; number++) {
        last = values, last_count = count;
        load(number, &count, &values, context);
        result += sum(last, last_count);
    }
    return result + sum(values, count);
}

void feed_set_source(feed *feed, const char *(*source)(void *context, unsigned offset, unsigned *length), void *context)
{
    feed->source = source;
    feed->source_context = context;
}

int feed_pull(feed *feed)
{
    int result = 0;
    if (feed->source && feed->count < 8) {
        feed->texts[feed->count] = feed->source(feed->source_context, (unsigned)feed->count, &feed->lengths[feed->count]);
        feed->count++;
    }
    for (int index = 0; index < feed->count; index++)
        for (unsigned place = 0; place < feed->lengths[index]; place++)
            result += feed->texts[index][place] != ' ';
    return result;
}

void feed_set_loader(feed *feed, long (*load)(const void **buffer, void *context), void *context)
{
    (void)feed, (void)load, (void)context;
}

void feed_set_names(feed *feed, const void *(*name)(size_t *length, void *context), void *context)
{
    (void)feed, (void)name, (void)context;
}

void feed_set_table(feed *feed, int (*load)(const void **table, size_t *size, void *context), void *context)
{
    (void)feed, (void)load, (void)context;
}

void feed_set_owned(feed *feed, long (*load)(const void **buffer, void *context), void *context, void (*release)(void *context))
{
    (void)feed, (void)load, (void)context, (void)release;
}
