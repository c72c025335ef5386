/* Structs by value that own memory, and those that only look so. */

#include <stddef.h>
#include <stdint.h>

typedef struct ms_buffer {
    char *ptr;
    size_t reserved;
    size_t size;
} ms_buffer;

void ms_buffer_dispose(ms_buffer *buffer);

typedef struct ms_strings {
    char **strings;
    size_t count;
} ms_strings;

void ms_strings_free(ms_strings *strings);

/** Lent: nothing frees one. */
typedef struct ms_value {
    size_t size;
    const void *data;
} ms_value;

/** Two pointers: which of them the number counts, nothing says. */
typedef struct ms_pair {
    char *first;
    char *second;
    size_t size;
} ms_pair;

void ms_pair_free(ms_pair *pair);

/* Whose the memory is, nothing says. */
int ms_read(const char *path, ms_buffer *out);
ms_buffer ms_render(int width);
int ms_chunk(const char *name, ms_value *out);
int ms_split(const char *text, ms_pair *out);
/** Its comment says so: the buffer must be freed with ms_buffer_dispose. */
int ms_format(int number, ms_buffer *out);
/** The caller must free the buffer with ms_buffer_dispose, unless it is empty. */
int ms_format_large(int number, ms_buffer *out);
/** What is written: the buffer must be freed with ms_buffer_dispose, which is not named like an output. */
int ms_append(ms_buffer *text, const char *more);
/* Read during the call. */
int ms_count(const ms_strings *names);
/* Kept? */
int ms_set_names(const ms_strings *names);

/**
 * Bytes that the library hands out.
 *
 * Callers should use `ms_bytes_dispose()` to release the memory.
 */
typedef struct ms_bytes {
    char *ptr;
    size_t size;
} ms_bytes;

void ms_bytes_dispose(ms_bytes *bytes);
/**
 * Frees the bytes, under the name that it had before.
 *
 * @deprecated Use ms_bytes_dispose
 */
void ms_bytes_free(ms_bytes *bytes);

/* What the comment of the struct says of all of them. */
int ms_encode(int number, ms_bytes *out);
/* Read, or filled? */
int ms_decode(ms_bytes *text);
/** Fills the bytes with what belongs to the library. */
int ms_look(int number, ms_bytes *out);

/** Lent bytes, which callers must not free with `ms_lent_clear`. */
typedef struct ms_lent {
    char *ptr;
    size_t size;
} ms_lent;

void ms_lent_clear(ms_lent *lent);
int ms_lend(int number, ms_lent *out);

/* The other takes something else, and is no successor. */
typedef struct ms_pair_list {
    char **strings;
    size_t count;
} ms_pair_list;

void ms_pair_list_dispose(ms_pair_list *list);
/** @deprecated Use ms_pair_free for pairs. */
void ms_pair_list_free(ms_pair_list *list);
int ms_pairs(ms_pair_list *out);
