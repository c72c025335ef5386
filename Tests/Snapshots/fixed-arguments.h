/* Arguments that are always the same, and counts by functions of the same object. */
#define KEEP_COPY (-1)
#define API_VERSION 7

typedef struct store store;
store *store_create(int version);
void store_destroy(store *store);

int store_add(store *store, const void *data, int size, void (*release)(void *));
int store_add_named(store *store, const char *name, const void *data, int, void (*release)(void *));

const void *store_data(const store *store, int index);
int store_data_size(const store *store, int index);
const unsigned char *store_title(const store *store, int index);
