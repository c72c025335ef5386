#include "store.h"
#include "test_memory.h"

#include <string.h>

struct entry {
    int number;
};

struct store {
    char *name;
    int sum;
    int readers;
    entry *entry;
};

struct reader {
    store *store;
};

struct report {
    const entry *entry;
};

store *store_open(const char *name)
{
    store *store = test_calloc(1, sizeof *store);
    if (store == NULL)
        return NULL;
    store->name = test_strdup(name);
    store->entry = test_calloc(1, sizeof *store->entry);
    if (store->name == NULL || store->entry == NULL) {
        test_free(store->name);
        test_free(store->entry);
        test_free(store);
        return NULL;
    }
    return store;
}

int store_close(store *store)
{
    test_require(store->readers == 0, "a store is closed after its readers");
    int result = strcmp(store->name, "full") == 0 ? -28 : 0;
    test_free(store->entry);
    test_free(store->name);
    test_free(store);
    return result;
}

int store_write(store *store, int number)
{
    store->entry->number = number;
    return store->sum += number;
}

const char *store_name(const store *store) { return store->name; }

const entry *store_entry(const store *store) { return store->entry; }

int entry_number(const entry *entry) { return entry->number; }

reader *reader_create(store *store)
{
    reader *reader = test_calloc(1, sizeof *reader);
    if (reader == NULL)
        return NULL;
    reader->store = store;
    store->readers++;
    return reader;
}

void reader_destroy(reader *reader)
{
    reader->store->readers--;
    test_free(reader);
}

int reader_sum(reader *reader) { return reader->store->sum; }

report *report_create(const entry *entry)
{
    report *report = test_calloc(1, sizeof *report);
    if (report != NULL)
        report->entry = entry;
    return report;
}

void report_destroy(report *report) { test_free(report); }

int report_number(report *report) { return report->entry->number; }
