#include "hooks.h"
#include "test_memory.h"
#include <string.h>

struct ledger {
    int count, every;
    int (*commit)(void *);
    void *commit_argument;
    void (*change)(void *, const char *, int);
    void *change_argument;
    void (*progress)(void *);
    void *progress_argument;
};

ledger *ledger_create(void) { return test_calloc(1, sizeof(ledger)); }
void ledger_destroy(ledger *ledger) { test_free(ledger); }

void *ledger_commit_hook(ledger *ledger, int (*hook)(void *), void *argument)
{
    void *previous = ledger->commit_argument;
    ledger->commit = hook;
    ledger->commit_argument = argument;
    return previous;
}

void *ledger_change_hook(ledger *ledger, void (*hook)(void *, const char *, int), void *argument)
{
    void *previous = ledger->change_argument;
    ledger->change = hook;
    ledger->change_argument = argument;
    return previous;
}

int ledger_progress_handler(ledger *ledger, int bookings, void (*progress)(void *ctx), void *ctx)
{
    if (bookings < 0)
        return -1;
    ledger->every = bookings;
    ledger->progress = progress;
    ledger->progress_argument = ctx;
    return 0;
}

int ledger_sort(ledger *ledger, int (*compare)(void *, int, const void *, int, const void *), void *context)
{
    char *first = test_strdup("Zoë, and no more"), *second = test_strdup("Ann");
    int result = 9;
    if (first && second)
        result = compare(context, 4, first, 3, second) + 10 * compare(context, 0, NULL, -1, second);
    test_free(first);
    test_free(second);
    return ledger->count > 99 ? 0 : result;
}

int ledger_book(ledger *ledger, const char *name)
{
    char *copy = test_strdup(name);
    if (copy && (!ledger->commit || ledger->commit(ledger->commit_argument) == 0)) {
        ledger->count++;
        if (ledger->change)
            ledger->change(ledger->change_argument, copy, ledger->count);
        if (ledger->progress && ledger->every && ledger->count % ledger->every == 0)
            ledger->progress(ledger->progress_argument);
    }
    test_free(copy);
    return ledger->count;
}
