#ifndef QUERY_H
#define QUERY_H
#include <stddef.h>

typedef struct query query;

query *query_create(void);
void query_destroy(query *query);

/* Calls back for each row, with the values and the names of its columns, until that returns something else than 0. A value may be
   NULL, and names too where count is 0. */
int query_run(query *query, int rows, int (*)(void *, int, char **, char **), void *, const char *note);

/* Without a const, although the bytes are only read; and text that may be NULL. */
int query_each_block(query *query, int (*body)(void *buf, size_t size, char *label, void *ctx), void *ctx);

/* Fills the words. */
int query_collect(query *query, int (*supply)(short *words, int room, void *ctx), void *ctx);

#endif
