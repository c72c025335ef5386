/* Structs with texts, many in a row. */
#ifndef ROWS_OF_TEXT_STRUCTS_H
#define ROWS_OF_TEXT_STRUCTS_H

#include <stddef.h>

typedef struct rt_entry { const char *name; int price; } rt_entry;
typedef struct rt_store rt_store;

rt_store *rt_store_create(void);
void rt_store_destroy(rt_store *store);
/** Frees entries from rt_store_take() and the names in them. */
void rt_free_entries(rt_entry *entries);
void rt_free_block(void *block);

size_t rt_total(const rt_entry *entries, size_t count);
const rt_entry *rt_defaults(size_t *count);
int rt_store_list(const rt_store *store, rt_entry **out, size_t *count);

/* C may keep the names: refused without a word of for how long. */
void rt_store_add_entries(rt_store *store, const rt_entry *entries, size_t count);
rt_store *rt_store_create_with(const rt_entry *entries, size_t count);
/* It says who frees the structs, and not who frees the names. */
/** Returns entries that the caller must free with free(). */
rt_entry *rt_store_copy_entries(const rt_store *store, size_t *count);
/* Nothing says who frees them. */
int rt_store_find(const rt_store *store, const char *name, rt_entry **out, size_t *count);

#endif
