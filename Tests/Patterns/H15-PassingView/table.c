#include "table.h"
#include "test_memory.h"

#include <stdio.h>

struct row {
    int number;
    char *text;
};

struct table {
    int rows;
    int position;
    row *current;
};

table *table_create(int rows)
{
    table *table = test_calloc(1, sizeof *table);
    if (table != NULL)
        table->rows = rows;
    return table;
}

static void end_row(table *table)
{
    if (table->current != NULL)
        test_free(table->current->text);
    test_free(table->current);
    table->current = NULL;
}

void table_destroy(table *table)
{
    end_row(table);
    test_free(table);
}

const row *table_next(table *table)
{
    end_row(table);
    if (table->position == table->rows)
        return NULL;
    row *row = test_calloc(1, sizeof *row);
    if (row == NULL)
        return NULL;
    row->text = test_malloc(16);
    if (row->text == NULL) {
        test_free(row);
        return NULL;
    }
    row->number = ++table->position;
    snprintf(row->text, 16, "row %d", row->number);
    table->current = row;
    return row;
}

void table_reset(table *table)
{
    end_row(table);
    table->position = 0;
}

int table_position(const table *table) { return table->position; }

int row_number(const row *row) { return row->number; }

const char *row_text(const row *row) { return row->text; }
