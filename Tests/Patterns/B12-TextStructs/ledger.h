#ifndef LEDGER_H
#define LEDGER_H

#include <stddef.h>
#include <stdint.h>

/** What was bought: a value, whose texts are copied. */
typedef struct purchase {
    const char *title;
    const char *note;
    int64_t cents;
} purchase;

/** The cents of all purchases, and the length of their texts. */
int64_t ledger_total(const purchase *purchases, size_t count);

/** Another layout for the same: annotations say that C reads them during the call. */
int ledger_count_titled(int count, const purchase *from, const char *title);

/** All that is in the ledger. @return 0 for success. */
int ledger_list(int count, purchase **out, size_t *out_count);
/** A copy of those with a title, or NULL for none or without memory. */
purchase *ledger_find(const char *title, size_t *count);
/** Frees a list and the texts in it; NULL is none. */
void ledger_free_list(purchase *list);

/** A table of the library's own. */
const purchase *ledger_samples(size_t *count);

/** Ends a block of memory, and nothing that it points to: no list may end so. */
void ledger_free(void *block);
/** Returns a list that the caller must free with ledger_free(). */
purchase *ledger_take(size_t *count);

#endif
