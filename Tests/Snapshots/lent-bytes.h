/* Structs of bytes that C reads or lends, and those that only look so. */

#include <stddef.h>
#include <stdint.h>

typedef struct lb_store lb_store;
lb_store *lb_store_create(void);
void lb_store_destroy(lb_store *store);

typedef struct lb_bytes {
    size_t size;
    void *data;
} lb_bytes;

typedef struct lb_view {
    const uint8_t *base;
    uint32_t len;
} lb_view;

/** The number may count something else. */
typedef struct lb_option {
    const char *name;
    int size;
} lb_option;

/** What the number is of, no name says. */
typedef struct lb_context {
    void *user;
    int count;
} lb_context;

/** What else C reads of it, nothing says. */
typedef struct lb_block {
    void *data;
    size_t size;
    int kind;
} lb_block;

/** The caller frees one. */
typedef struct lb_owned {
    void *data;
    size_t size;
} lb_owned;

void lb_owned_free(lb_owned *owned);

/* Read during the call. */
int lb_store_find(const lb_store *store, const lb_bytes *key);
int lb_compare(const lb_view *a, const lb_view *b);
/** @param[in] key The key to check */
int lb_store_check(lb_store *store, lb_bytes *key);
/* Kept? */
int lb_store_set_key(lb_store *store, const lb_bytes *key);
/** The bytes must remain valid until the store is destroyed. */
int lb_store_use(lb_store *store, const lb_bytes *key);
lb_store *lb_store_create_from(const lb_bytes *bytes);
/* Read, or written? */
int lb_store_touch(lb_store *store, lb_bytes *key);
/**
 * The bytes are owned by the store.
 * @param[out] value Where they are
 */
int lb_store_peek(lb_store *store, lb_bytes *value);
/**
 * The bytes are owned by the store.
 * @param[in,out] value Where to begin, and where they are
 */
int lb_store_seek(lb_store *store, lb_bytes *value);
/** @param[out] value Whose the bytes are, nothing says */
int lb_store_get(lb_store *store, lb_bytes *value);
/**
 * The bytes are owned by the store, or are a part of the text.
 * @param[out] value Where they are
 */
int lb_store_look_up(lb_store *store, const char *text, lb_bytes *value);
/* Several? */
int lb_store_gather(const lb_store *store, const lb_bytes *vec, int count);
int lb_store_join(const lb_store *store, const lb_bytes parts[]);
int lb_store_concat(const lb_store *store, const lb_bytes *parts);
/* No bytes. */
int lb_store_has(const lb_store *store, const lb_option *option);
int lb_store_ask(const lb_store *store, const lb_context *context);
int lb_store_send(const lb_store *store, const lb_block *block);
int lb_store_take(lb_store *store, lb_owned *owned);
int lb_store_lend(lb_store *store, lb_owned *owned);
/* Several ways at once. */
int lb_store_replace(lb_store *store, lb_bytes *old, lb_bytes *value);
