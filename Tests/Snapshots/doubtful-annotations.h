#include <stddef.h>
#include <stdint.h>

typedef struct store store;
store *store_create(void);
int store_end(store *store, int flags);
void store_digest(const store *store, uint8_t digest[32]);
void store_read(store *store, uint8_t *out, size_t out_size);
int store_check(store *store, const uint8_t *bytes, size_t bytes_len);
void store_state(const store *store, void *state);
char *store_name(const store *store);
void store_free_names(store *store, char **names);
int store_fill(store *store, uint32_t *values, size_t count);
