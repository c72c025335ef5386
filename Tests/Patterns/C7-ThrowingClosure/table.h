typedef struct table table;
typedef enum { TABLE_OK = 0, TABLE_ABORTED = 1, TABLE_EMPTY = 2 } table_error;

table *table_create(void);
void table_destroy(table *table);
int table_insert(table *table, int value);

/* Returns what the last call of visit returned. */
int table_each(const table *table, int (*visit)(int value, void *context), void *context);

/* TABLE_ABORTED where visit returned 7, TABLE_EMPTY where there is nothing to visit. */
table_error table_scan(table *table, const char *filter, int (*visit)(int value, void *context), void *context);

/* Goes on whatever visit returns. */
void table_walk(const table *table, int (*visit)(int value, void *context), void *context);
