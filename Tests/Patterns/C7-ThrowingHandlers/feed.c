#include "feed.h"
#include "test_memory.h"
#include <stdlib.h>
#include <string.h>

struct feed {
    void *context;
    void (*word)(const char *word, void *context);
    int (*number)(int number, void *context);
    void (*end)(void *context);
    bool is_stopped;
    int words;
};

feed *feed_create(void) { return test_calloc(1, sizeof(feed)); }
void feed_free(feed *feed) { test_free(feed); }
void feed_set_user_data(feed *feed, void *context) { feed->context = context; }
void feed_set_word_handler(feed *feed, void (*handler)(const char *word, void *context)) { feed->word = handler; }
void feed_set_number_handler(feed *feed, int (*handler)(int number, void *context)) { feed->number = handler; }
void feed_set_line_handler(feed *feed, void (*handler)(void *context)) { feed->end = handler; }
int feed_words(const feed *feed) { return feed->words; }

int feed_stop(feed *feed, bool for_good)
{
    feed->is_stopped = true;
    return for_good;
}

feed_error feed_push(feed *feed, const char *text)
{
    char *copy = test_strdup(text);
    if (!copy)
        return FEED_NO_MEMORY;
    bool was_stopped = feed->is_stopped;
    feed->is_stopped = false;
    feed->words = 0;
    for (char *rest = copy; *rest && !feed->is_stopped;) {
        char *end = strchr(rest, ' ');
        if (end)
            *end = 0;
        if (*rest >= '0' && *rest <= '9') {
            int next = atoi(rest);
            while (feed->number && next > 0 && !feed->is_stopped)
                next = feed->number(next, feed->context);
        } else if (feed->word) {
            feed->words++;
            feed->word(rest, feed->context);
        }
        rest = end ? end + 1 : rest + strlen(rest);
    }
    bool is_stopped = feed->is_stopped;
    if (feed->end)
        feed->end(feed->context);
    feed->is_stopped = was_stopped;
    test_free(copy);
    return is_stopped ? FEED_STOPPED : FEED_OK;
}

int feed_count(feed *feed, const char *text)
{
    feed_push(feed, text);
    return feed->words;
}
