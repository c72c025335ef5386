// What a call may do besides what its types say.
#include <stddef.h>
#include <stdint.h>

typedef struct store store;
store *store_create(void);
void store_destroy(store *store);

/** Returns the mode. This routine may only be called from within the update method of a table. */
int store_conflict(store *store);

/** The application should never invoke this directly. */
int store_setup(store *store);

/** Changes a limit. Regardless of whether or not the limit was changed, this returns the prior value. */
int store_limit(store *store, int id, int value);

// A text of the store's, one that the caller frees, and one comment for both.
void store_free(void *memory);
/**
 * The texts of a store. The string of store_sql() is managed by the store, and automatically freed when it ends. The string
 * that store_expanded_sql() returns, on the other hand, must be freed with store_free().
 */
const char *store_sql(store *store);
char *store_expanded_sql(store *store);

// One length for two texts, which bounds both.
int store_strnequal(const char *s1, const char *s2, size_t n);
// Bytes that are compared share their count.
int store_equal(const unsigned char *a, const unsigned char *b, size_t n);

/** @return the number of bytes written, or 0 if compression fails. */
size_t store_compress(const uint8_t *src, size_t src_size, uint8_t *dst, size_t dst_capacity);
/** Same as store_compress(), but faster. */
size_t store_compress_fast(const uint8_t *src, size_t src_size, uint8_t *dst, size_t dst_capacity);
/** store_compress_best() :
 *  same as store_compress_fast(), as well as it can. */
size_t store_compress_best(const uint8_t *src, size_t src_size, uint8_t *dst, size_t dst_capacity);
/** Same as store_compress(), but returns nothing for what it cannot make smaller. */
size_t store_compress_maybe(const uint8_t *src, size_t src_size, uint8_t *dst, size_t dst_capacity);
/** @return the number of bytes, or 0 at the end or on error. */
size_t store_read(store *store, uint8_t *buffer, size_t size);
// Whether 0 is a failure, nothing says: that is no question of memory.
size_t store_encode(const store *store, uint8_t *buffer, size_t size);
/** @return the number of bytes, or a negative number. */
long store_pack(const store *store, uint8_t *buffer, size_t size);

// To be put into the struct, and not to be called.
typedef struct picture picture;
typedef int (*picture_writer)(const uint8_t *data, size_t size, const picture *picture);
struct picture {
    int width;
    picture_writer writer;
    void *custom;
};
int picture_write_to_memory(const uint8_t *data, size_t size, const picture *picture);

// A value, which is the number of nothing, and two that may both be the number of bytes.
unsigned char store_get_byte(const store *store);
const void *store_get_data(const store *store);
size_t store_get_size(const store *store);

// What lies behind an object that stands alone, is not its own.
const store *store_next(const store *store);

/** Opens a file. If this function fails, store_destroy() must be called to discard the store. */
int store_open(store *store, const char *path);
/** Copies a store, which must have already been opened successfully. */
int store_copy_to(store *store, int fd);

// How much of the room was filled that the other gave out.
void *store_get_buffer(store *store, int length);
int store_parse_buffer(store *store, int length, int is_final);

// The text once more, and a text that begins somewhere in another.
int store_match(const store *store, size_t string_length, const char *string, const char *string_reversed);
const char *store_translated(const char *text, size_t text_offset);

// A table of numbers, which no NUL ends, and a text.
extern const char *const store_skip_table;
extern const char *const store_version;
