#include "grid.h"
#include "test_memory.h"

#include <stdio.h>

struct row {
    int number;
    char *text;
};

struct grid {
    int rows;
    int position;
    row *current;
};

grid *grid_create(int rows)
{
    grid *grid = test_calloc(1, sizeof *grid);
    if (grid != NULL)
        grid->rows = rows;
    return grid;
}

static void end_row(grid *grid)
{
    if (grid->current != NULL)
        test_free(grid->current->text);
    test_free(grid->current);
    grid->current = NULL;
}

void grid_destroy(grid *grid)
{
    end_row(grid);
    test_free(grid);
}

const row *grid_next(grid *grid)
{
    end_row(grid);
    if (grid->position == grid->rows)
        return NULL;
    row *row = test_calloc(1, sizeof *row);
    if (row == NULL)
        return NULL;
    row->text = test_malloc(16);
    if (row->text == NULL) {
        test_free(row);
        return NULL;
    }
    row->number = ++grid->position;
    snprintf(row->text, 16, "row %d", row->number);
    grid->current = row;
    return row;
}

void grid_reset(grid *grid)
{
    end_row(grid);
    grid->position = 0;
}

int grid_position(const grid *grid) { return grid->position; }

int row_number(const row *row) { return row->number; }

const char *row_text(const row *row) { return row->text; }
