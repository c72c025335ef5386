#ifndef POINTS_H
#define POINTS_H

#include <stddef.h>
#include <stdint.h>

typedef struct {
    int32_t x, y;
} point;

typedef struct {
    double weight;
    uint8_t tag;
    char label[8];
} item;

int64_t points_area(const point *points, size_t count);
/* The annotations say that it writes, and how much. */
size_t points_line(point from, point to, point *out, size_t capacity);
int points_sort(const item *items, int item_count, item *sorted);
/** Returns a newly allocated array, which the caller must free with points_release(). */
point *points_circle(int radius, size_t *count);
void points_release(void *block);
const item *items_table(size_t *count);

#endif
