#include <stddef.h>
#include <stdint.h>

typedef struct store store;
typedef struct { int x, y; } spot;

store *store_create(void);
void store_destroy(store *store);
void store_free(void *block);
void store_free_text(char *text);
void spot_free(spot *spot);

/** Returns a copy, which must be freed with store_free(). However, with the flag 1 the result belongs to the store. */
uint8_t *store_serialize(store *store, size_t *size, unsigned flags);
/** Returns the content as a buffer. Do not free it with store_free(). */
uint8_t *store_content(const store *store, size_t *size);
/** The caller must free the buffer with store_free(). */
uint8_t *store_export(const store *store, size_t *size);
/** The caller must free the array with store_free(). */
uint32_t *store_offsets(const store *store, size_t *size);
/** The caller must free the returned array with store_free(). */
uint32_t *store_numbers(const store *store, int *count);
/** The caller must free the block with store_free(). */
char *store_alloc(size_t size);
/** The caller must free the string with store_free_text(). */
char *store_title(const store *store);
/** The caller must free the string with store_free_text(). */
int *store_wrong_type(const store *store, int *count);
/** The caller must free the string with store_free_text() or store_free(). */
char *store_either(const store *store);
/** The store must be freed with store_free() once the callers are done. */
int store_peek(store *store, uint8_t **out, size_t *out_size);
/** The caller must free the data with store_free(). */
int store_two(const store *store, uint8_t **out, uint8_t **rest, size_t *out_size);
/** The caller must free the data with store_free(). */
int store_parts(const store *store, char **out);
/** Encrypts; writes as many bytes as there are, and a block. */
int store_encrypt(store *store, uint8_t *out, int *out_len, const uint8_t *in, int in_len);
/** Frees all of them at once. */
int64_t spot_area(const spot *spots, size_t count);
/** The next bytes, NULL at the end. */
const void *store_next(store *store, size_t *size);
const char *store_key(store *store, int index, size_t *key_length);
/** Returns what follows the number, and how many bytes it took. */
const uint8_t *number_decode(const uint8_t *bytes, size_t *length);
/* Elements of a size that the caller names: `n_elements` counts no bytes. */
const void *store_fixed(store *store, size_t *n_elements, size_t element_size);
const void *store_all(store *store, size_t *n);
