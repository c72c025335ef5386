#include <stdint.h>

typedef struct opaque_store *store_ref;
typedef const struct opaque_store *const_store_ref;
typedef void *lock_handle;
typedef struct sized_box { void *contents; } sized_box;
typedef int64_t file_id;

store_ref store_create(void);
void store_destroy(store_ref store);
int store_count(const_store_ref store);
int store_open(const char *name, store_ref *out);

lock_handle lock_create(void);
void lock_destroy(lock_handle lock);
int lock_try(lock_handle lock);

sized_box *sized_box_new(void);
void sized_box_free(sized_box *box);
int sized_box_weight(const sized_box *box);
int sized_box_init(sized_box *box);

file_id file_open_id(const char *path);
void file_close_id(file_id id);
