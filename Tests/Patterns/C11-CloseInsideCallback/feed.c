#include "feed.h"
#include "test_memory.h"

struct item {
    feed *feed;
};

struct feed {
    int count;
    void (*observer)(int number, void *context);
    void *context;
    item first;
};

struct hub {
    int absorbed;
};

feed *feed_open(int count)
{
    feed *feed = test_calloc(1, sizeof(*feed));
    if (feed) {
        feed->count = count;
        feed->first.feed = feed;
    }
    return feed;
}

int feed_close(feed *feed)
{
    test_free(feed);
    return 0;
}

int feed_each(feed *feed, void (*body)(int number, void *context), void *context)
{
    for (int i = 0; i < feed->count; i++)
        body(i, context);
    return 0;
}

void feed_add_observer(feed *feed, void (*observer)(int number, void *context), void *context)
{
    feed->observer = observer;
    feed->context = context;
}

int feed_poll(feed *feed)
{
    for (int i = 0; i < feed->count; i++)
        if (feed->observer)
            feed->observer(i, feed->context);
    return 0;
}

int feed_count(const feed *feed) { return feed->count; }
const item *feed_first(const feed *feed) { return &feed->first; }

int item_announce(const item *item)
{
    feed *feed = item->feed;
    if (feed->observer)
        feed->observer(-1, feed->context);
    return feed->count;
}

hub *hub_create(void) { return test_calloc(1, sizeof(hub)); }
void hub_destroy(hub *hub) { test_free(hub); }

void hub_absorb(hub *hub, feed *feed)
{
    hub->absorbed++;
    test_free(feed);
}
