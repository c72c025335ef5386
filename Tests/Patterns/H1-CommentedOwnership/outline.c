#include "outline.h"
#include "test_memory.h"
#include <stdlib.h>

struct outline {
    double first, last;
    int is_empty;
};

struct outline_context {
    int unions, limit;
};

outline_context *outline_context_create(void)
{
    outline_context *context = test_calloc(1, sizeof(outline_context));
    if (context) context->limit = 1000;
    return context;
}

void outline_context_destroy(outline_context *context) { test_free(context); }

outline *outline_read_text(const char *text)
{
    char *end, *second;
    double first = strtod(text, &end);
    double last = strtod(end, &second);
    if (*second || (second == end && *text)) return NULL;
    outline *shape = test_calloc(1, sizeof(outline));
    if (!shape) return NULL;
    shape->first = first;
    shape->last = last;
    shape->is_empty = !*text;
    return shape;
}

void outline_destroy(outline *shape)
{
    test_require(shape != NULL, "outline_destroy takes no NULL");
    test_free(shape);
}

outline *outline_union(const outline *left, const outline *right)
{
    outline *shape = test_calloc(1, sizeof(outline));
    if (!shape) return NULL;
    *shape = left->is_empty ? *right : *left;
    if (!left->is_empty && !right->is_empty) {
        if (right->first < shape->first) shape->first = right->first;
        if (right->last > shape->last) shape->last = right->last;
    }
    return shape;
}

outline *outline_union_r(outline_context *context, const outline *left, const outline *right)
{
    if (context->unions == context->limit) return NULL;
    outline *shape = outline_union(left, right);
    if (shape) context->unions++;
    return shape;
}

int outline_length(const outline *shape, double *length)
{
    if (shape->is_empty) return OUTLINE_EMPTY;
    *length = shape->last - shape->first;
    return OUTLINE_OK;
}

int outline_context_unions(const outline_context *context) { return context->unions; }

void outline_context_limit_set(outline_context *context, int limit) { context->limit = limit; }
