#include "easel.h"
#include "test_memory.h"

struct brush {
    int width;
};

struct easel {
    const brush *brush;
    const brush *second;
};

brush *brush_create(int width)
{
    brush *brush = test_malloc(sizeof *brush);
    if (brush != NULL)
        brush->width = width;
    return brush;
}

void brush_destroy(brush *brush) { test_free(brush); }
void brush_set_width(brush *brush, int width) { brush->width = width; }

easel *easel_create(void) { return test_calloc(1, sizeof(easel)); }

/* The last stroke. */
void easel_destroy(easel *easel)
{
    easel_stroke(easel);
    test_free(easel);
}

void easel_set_brush(easel *easel, const brush *brush) { easel->brush = brush; }
void easel_set_second_brush(easel *easel, const brush *second) { easel->second = second; }
void easel_add_brush(easel *easel, const brush *brush) { easel->brush = brush; }
void easel_set_spare(easel *easel, brush *spare) { easel->brush = spare; }

int easel_stroke(const easel *easel)
{
    int width = easel->brush != NULL ? easel->brush->width : 1;
    return width + (easel->second != NULL ? easel->second->width : 0);
}

easel *easel_copy(const easel *easel)
{
    struct easel *copy = easel_create();
    if (copy != NULL)
        *copy = *easel;
    return copy;
}
