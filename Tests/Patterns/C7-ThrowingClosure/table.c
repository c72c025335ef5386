#include "table.h"
#include "test_memory.h"

struct table {
    int values[4];
    int count;
};

table *table_create(void) { return test_calloc(1, sizeof(table)); }

void table_destroy(table *table) { test_free(table); }

int table_insert(table *table, int value)
{
    if (table->count == 4)
        return -1;
    table->values[table->count++] = value;
    return 0;
}

int table_each(const table *table, int (*visit)(int value, void *context), void *context)
{
    int result = 0;
    for (int i = 0; i < table->count && result == 0; i++)
        result = visit(table->values[i], context);
    return result;
}

table_error table_scan(table *table, const char *filter, int (*visit)(int value, void *context), void *context)
{
    if (table->count == 0)
        return TABLE_EMPTY;
    for (int i = 0; i < table->count; i++)
        if ((filter[0] != 'e' || table->values[i] % 2 == 0) && visit(table->values[i], context) == 7)
            return TABLE_ABORTED;
    return TABLE_OK;
}

void table_walk(const table *table, int (*visit)(int value, void *context), void *context)
{
    for (int i = 0; i < table->count; i++)
        visit(table->values[i], context);
}
