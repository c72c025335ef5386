#include "ledger.h"
#include "test_memory.h"

#include <stdio.h>
#include <string.h>

int64_t ledger_total(const purchase *purchases, size_t count)
{
    int64_t total = 0;
    for (size_t i = 0; i < count; i++) {
        total += purchases[i].cents;
        if (purchases[i].title) total += (int64_t)strlen(purchases[i].title) * 1000;
        if (purchases[i].note) total += (int64_t)strlen(purchases[i].note) * 1000000;
    }
    return total;
}

int ledger_count_titled(int count, const purchase *from, const char *title)
{
    int found = 0;
    for (int i = 0; i < count; i++)
        if (from[i].title && strcmp(from[i].title, title) == 0) found++;
    return found;
}

void ledger_free_list(purchase *list)
{
    if (!list) return;
    for (purchase *p = list; p->cents != INT64_MIN; p++) {
        test_free((void *)p->title);
        test_free((void *)p->note);
    }
    test_free(list);
}

/* A list of count purchases, and a last one that ends it. */
static purchase *make(int count)
{
    purchase *list = test_calloc((size_t)count + 1, sizeof *list);
    if (!list) return NULL;
    for (int i = 0; i <= count; i++) list[i].cents = INT64_MIN;
    for (int i = 0; i < count; i++) {
        char text[32];
        snprintf(text, sizeof text, "Nr %d \xc3\xa9", i);
        list[i].title = test_strdup(text);
        list[i].cents = i * 100;
        if (!list[i].title) {
            ledger_free_list(list);
            return NULL;
        }
    }
    return list;
}

int ledger_list(int count, purchase **out, size_t *out_count)
{
    if (count < 0) return 1;
    if (count == 0) return 0;
    purchase *list = make(count);
    if (!list) return 2;
    *out = list;
    *out_count = (size_t)count;
    return 0;
}

purchase *ledger_find(const char *title, size_t *count)
{
    if (strcmp(title, "none") == 0) return NULL;
    purchase *list = make(3);
    if (list) *count = 3;
    return list;
}

const purchase *ledger_samples(size_t *count)
{
    static const purchase samples[] = { { "Tea", NULL, 250 }, { NULL, "gift", -5 }, { "", "", 0 } };
    *count = sizeof samples / sizeof *samples;
    return samples;
}

void ledger_free(void *block) { test_free(block); }
purchase *ledger_take(size_t *count)
{
    *count = 0;
    return NULL;
}
