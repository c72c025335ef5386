#include "points.h"
#include "test_memory.h"

#include <string.h>

int64_t points_area(const point *points, size_t count)
{
    int64_t area = 0;
    for (size_t index = 0; index < count; index++)
        area += (int64_t)points[index].x * points[index].y;
    return area;
}

size_t points_line(point from, point to, point *out, size_t capacity)
{
    size_t count = 0;
    for (int32_t x = from.x; x <= to.x && count < capacity; x++)
        out[count++] = (point){x, from.y};
    return count;
}

int points_sort(const item *items, int item_count, item *sorted)
{
    item *scratch = test_malloc(((size_t)item_count + 1) * sizeof *scratch);
    if (scratch == NULL)
        return -1;
    for (int index = 0; index < item_count; index++)
        scratch[index] = items[item_count - 1 - index];
    memcpy(sorted, scratch, (size_t)item_count * sizeof *scratch);
    test_free(scratch);
    return 0;
}

point *points_circle(int radius, size_t *count)
{
    point *points = test_calloc(4, sizeof *points);
    if (points == NULL)
        return NULL;
    points[0].x = radius;
    points[1].y = radius;
    points[2].x = -radius;
    points[3].y = -radius;
    *count = 4;
    return points;
}

void points_release(void *block) { test_free(block); }

const item *items_table(size_t *count)
{
    static const item table[] = {{0.5, 1, "half"}, {2, 2, "double"}};
    *count = 2;
    return table;
}
