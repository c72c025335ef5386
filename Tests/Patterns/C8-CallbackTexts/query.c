#include "query.h"
#include "test_memory.h"
#include <string.h>

struct query {
    int runs;
};

query *query_create(void) { return test_calloc(1, sizeof(query)); }
void query_destroy(query *query) { test_free(query); }

int query_run(query *query, int rows, int (*callback)(void *, int, char **, char **), void *context, const char *note)
{
    query->runs++;
    for (int row = 0; row < rows; row++) {
        char *first = test_strdup("first"), *second = test_strdup(note);
        char *values[] = { second, NULL }, *names[] = { first, first };
        int result = 0;
        if (first && second)
            result = row == 1 ? callback(context, 0, NULL, NULL) : callback(context, 2, values, names);
        test_free(first);
        test_free(second);
        if (result)
            return result;
    }
    return 0;
}

int query_each_block(query *query, int (*body)(void *buf, size_t size, char *label, void *ctx), void *ctx)
{
    char bytes[] = "abc";
    query->runs++;
    return body(bytes, 3, "label", ctx) + body(NULL, 0, NULL, ctx);
}

int query_collect(query *query, int (*supply)(short *words, int room, void *ctx), void *ctx)
{
    short words[4] = { -1, -1, -1, -1 };
    query->runs++;
    int count = supply(words, 4, ctx), total = 0;
    for (int i = 0; i < count; i++)
        total += words[i];
    return total;
}
