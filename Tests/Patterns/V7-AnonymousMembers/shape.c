#include "shape.h"
#include <string.h>

struct shape shape_grown(struct shape shape, double by)
{
    shape.width += by;
    shape.depth += 1;
    shape.flags ^= 3;
    shape.title = "grown";
    return shape;
}

int shape_depth(const struct shape *shape) { return shape->depth; }

int shape_title_size(const struct shape *shape) { return shape->title ? (int)strlen(shape->title) : -1; }

struct shape shape_named(int index)
{
    struct shape shape = { .kind = 9 };
    shape.title = index < 0 ? NULL : "a name \xff of C's";
    return shape;
}

int titled_total(const struct titled *titled)
{
    return shape_title_size(&titled->shape) + (titled->caption.line ? (int)strlen(titled->caption.line) : -1);
}

struct titled titled_default(void)
{
    return (struct titled){ .caption = { "caption" }, .shape = { .kind = 1, .depth = 2 } };
}

int label_total(const struct label *label) { return label->size; }
