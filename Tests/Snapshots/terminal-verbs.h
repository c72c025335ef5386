/* Words that may end the life of an object, and those that only look so. */
typedef struct depot_commit depot_commit;
typedef struct depot_store depot_store;
typedef void (*depot_end_handler)(void *context, int code);

depot_store *depot_store_new(void);
void depot_store_free(depot_store *store);
depot_commit *depot_commit_new(void);
void depot_commit_free(depot_commit *commit);

/* Part of a type's name. */
int depot_commit_number(depot_commit *commit);
int depot_commit_free_slots(depot_commit *commit);
/* A callback. */
void depot_set_end_handler(depot_store *store, depot_end_handler handler, void *context);
void depot_commit_hook(depot_store *store, depot_end_handler handler, void *context);
/* A getter. */
int depot_get_end_position(depot_store *store);
/* A part that a text names. */
int depot_delete_entry(depot_store *store, const char *name);

/* What may end it. */
int depot_store_commit(depot_store *store);
int depot_do_commit(depot_commit *commit);
int depot_stop(depot_store *store);
int depot_delete(depot_store *store, int force);
int depot_get_and_free(depot_store *store);
void depot_close_with_callback(depot_store *store, depot_end_handler handler, void *context);
int depot_end_write(depot_store *store);
