#include "hooks.h"
#include "test_memory.h"
#include <string.h>

struct logbook {
    int count, every;
    int (*commit)(void *);
    void *commit_argument;
    void (*change)(void *, const char *, int);
    void *change_argument;
    void (*progress)(void *);
    void *progress_argument;
};

logbook *logbook_create(void) { return test_calloc(1, sizeof(logbook)); }
void logbook_destroy(logbook *logbook) { test_free(logbook); }

void *logbook_commit_hook(logbook *logbook, int (*hook)(void *), void *argument)
{
    void *previous = logbook->commit_argument;
    logbook->commit = hook;
    logbook->commit_argument = argument;
    return previous;
}

void *logbook_change_hook(logbook *logbook, void (*hook)(void *, const char *, int), void *argument)
{
    void *previous = logbook->change_argument;
    logbook->change = hook;
    logbook->change_argument = argument;
    return previous;
}

int logbook_progress_handler(logbook *logbook, int bookings, void (*progress)(void *ctx), void *ctx)
{
    if (bookings < 0)
        return -1;
    logbook->every = bookings;
    logbook->progress = progress;
    logbook->progress_argument = ctx;
    return 0;
}

int logbook_sort(logbook *logbook, int (*compare)(void *, int, const void *, int, const void *), void *context)
{
    char *first = test_strdup("Zoë, and no more"), *second = test_strdup("Ann");
    int result = 9;
    if (first && second)
        result = compare(context, 4, first, 3, second) + 10 * compare(context, 0, NULL, -1, second);
    test_free(first);
    test_free(second);
    return logbook->count > 99 ? 0 : result;
}

int logbook_book(logbook *logbook, const char *name)
{
    char *copy = test_strdup(name);
    if (copy && (!logbook->commit || logbook->commit(logbook->commit_argument) == 0)) {
        logbook->count++;
        if (logbook->change)
            logbook->change(logbook->change_argument, copy, logbook->count);
        if (logbook->progress && logbook->every && logbook->count % logbook->every == 0)
            logbook->progress(logbook->progress_argument);
    }
    test_free(copy);
    return logbook->count;
}
