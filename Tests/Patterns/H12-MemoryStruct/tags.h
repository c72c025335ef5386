#ifndef TAGS_H
#define TAGS_H

#include <stddef.h>
#include <stdint.h>

typedef struct tag_store tag_store;

/** Texts, and how many there are. */
typedef struct tag_array {
    char **strings;
    size_t count;
} tag_array;

/** Frees the texts and the array, not the struct. */
void tag_array_free(tag_array *array);

/** Bytes, with room for more. */
typedef struct tag_buffer {
    size_t reserved;
    char *ptr;
    size_t size;
} tag_buffer;

int tag_buffer_dispose(tag_buffer buffer);

typedef struct tag_numbers {
    int32_t *items;
    int count;
} tag_numbers;

void tag_numbers_release(tag_numbers *numbers);

tag_store *tag_store_create(void);
void tag_store_destroy(tag_store *store);

/** @return 0 on success, -1 on failure */
int tag_store_insert(tag_store *store, const tag_array *tags);
/** How many of the texts are in the store. */
int tag_store_count_matching(const tag_store *store, const tag_array *tags);
/** @return 0 on success, -1 on failure: also then there may be some */
int tag_store_list(const tag_store *store, int limit, tag_array *out);
/** The texts in one. */
tag_buffer tag_store_encode(const tag_store *store);
/** @return 0 on success, -1 on failure */
int tag_store_describe(const tag_store *store, tag_buffer *out);
/**
 * The lengths of the texts.
 *
 * The memory of the array must be freed with tag_numbers_release.
 *
 * @return 0 on success, -1 on failure
 */
int tag_store_lengths(const tag_store *store, tag_numbers *out);
/** What it fills the array with stays the store's; nothing says so in a way that a program understands. */
int tag_store_peek(const tag_store *store, tag_array *out);

/**
 * A label, as the store hands it out.
 *
 * Callers must free what it points to with `tag_label_dispose`.
 */
typedef struct tag_label {
    char *ptr;
    size_t size;
} tag_label;

void tag_label_dispose(tag_label *label);
/**
 * Frees a label, under the name that this had before.
 *
 * @deprecated Use tag_label_dispose
 */
void tag_label_free(tag_label *label);
/** @return 0 on success, -1 on failure: also then there may be a part */
int tag_store_label(const tag_store *store, int limit, tag_label *out);

#endif
