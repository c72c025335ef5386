typedef struct store store;
typedef int (*store_visitor)(void *ctx, int key);

store *store_create(void);
void store_destroy(store *store);

/* Returns the argument of the previous call, or NULL for the first. */
void *store_set_documented_hook(store *store, store_visitor visitor, void *ctx);

/* Sets a visitor. The previous call's argument is no longer used. */
void *store_set_silent_hook(store *store, store_visitor visitor, void *ctx);

void *store_set_annotated_hook(store *store, store_visitor visitor, void *ctx);

/* Returns a subscription, to cancel it by; the previous context is forgotten. */
void *store_set_subscription(store *store, store_visitor visitor, void *ctx);

/* What comes back belongs to the caller. */
void *store_set_owned_hook(store *store, store_visitor visitor, void *ctx);

/* Returns the argument of the previous call to the visitor. */
const void *store_set_const_hook(store *store, store_visitor visitor, void *ctx);

/* Returns the argument of the previous call. */
void *store_set_two_hooks(store *store, store_visitor first, store_visitor second, void *ctx);

/* Called after so many steps, of which there is one kind. */
void store_watch(store *store, int steps, store_visitor visitor, void *ctx);
void store_watch_each(store *store, int key, store_visitor visitor, void *ctx);

void store_sort(store *store, int (*compare)(void *ctx, int first_size, const void *first, int second_size, const char *second), void *ctx);
void store_name(store *store, void (*name)(void *ctx, const char *, int *number), void *ctx);
