/* A library whose errors would be called as a type of the runtime. */
typedef struct kept_store kept_store;

/** How often the store was read. */
#define KEPT_COUNTER_READS 1
/** How often it was written. */
#define KEPT_COUNTER_WRITES 2
#define KEPT_COUNTER_MISSES 7

kept_store *kept_store_open(const char *name);
void kept_store_close(kept_store *store);

/** Reads one of the KEPT_COUNTER counters, and sets it to 0 if asked to. */
long kept_store_counter(kept_store *store, int op, int reset);
/** Reads one of several counters. */
long kept_store_total(kept_store *store, int op);
/** Reads one of the KEPT_COUNTER counters; returns 0 on success, or -1 for one that is unknown. */
int kept_store_check(kept_store *store, int op);
