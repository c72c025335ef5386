typedef struct crew crew;

crew *crew_create(int workers);
void crew_destroy(crew *crew);

/* Calls work on all worker threads at once, each number once, and returns when all are done. Returns the sum of what it returned. */
int crew_run(crew *crew, int numbers, int (*work)(int number, void *context), void *context);

/* Called by workers at the beginning of a run, also while another one is set. */
void crew_set_start_handler(crew *crew, void (*handler)(int worker, void *context), void *context);
