#ifndef TABLE_H
#define TABLE_H

typedef struct table table;
typedef struct row row;

table *table_create(int rows);
void table_destroy(table *table);

/** The next row, which is valid until the next call; NULL after the last one. */
const row *table_next(table *table);
void table_reset(table *table);
int table_position(const table *table);

int row_number(const row *row);
const char *row_text(const row *row);

#endif
