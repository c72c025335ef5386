typedef struct pool pool;

pool *pool_create(int workers);
void pool_destroy(pool *pool);

/* Calls work on all worker threads at once, each number once, and returns when all are done. Returns the sum of what it returned. */
int pool_run(pool *pool, int numbers, int (*work)(int number, void *context), void *context);

/* Called by workers at the beginning of a run, also while another one is set. */
void pool_set_start_handler(pool *pool, void (*handler)(int worker, void *context), void *context);
