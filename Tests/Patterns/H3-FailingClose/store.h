#ifndef STORE_H
#define STORE_H

typedef struct store store;
typedef struct reader reader;
typedef struct entry entry;
typedef struct report report;

store *store_open(const char *name);
/** Writes what is pending. The store is gone, whatever the result is. No reader may be left. */
int store_close(store *store);
int store_write(store *store, int number);
const char *store_name(const store *store);
const entry *store_entry(const store *store);

int entry_number(const entry *entry);

reader *reader_create(store *store);
void reader_destroy(reader *reader);
int reader_sum(reader *reader);

/** A report on an entry, which it reads. */
report *report_create(const entry *entry);
void report_destroy(report *report);
int report_number(report *report);

#endif
