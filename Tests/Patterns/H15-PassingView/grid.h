#ifndef GRID_H
#define GRID_H

typedef struct grid grid;
typedef struct row row;

grid *grid_create(int rows);
void grid_destroy(grid *grid);

/** The next row, which is valid until the next call; NULL after the last one. */
const row *grid_next(grid *grid);
void grid_reset(grid *grid);
int grid_position(const grid *grid);

int row_number(const row *row);
const char *row_text(const row *row);

#endif
