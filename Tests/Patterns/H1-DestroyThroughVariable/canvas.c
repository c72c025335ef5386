#include "canvas.h"

#include "test_memory.h"

#include <stddef.h>
#include <string.h>

struct canvas {
    int width;
    char *pixels;
};

struct tint {
    int owners;
};

canvas *canvas_alloc(int width)
{
    canvas *made = test_malloc(sizeof *made);
    if (made == NULL)
        return NULL;
    made->width = width;
    made->pixels = test_malloc((size_t)width + 1);
    if (made->pixels == NULL)
        canvas_free(&made);
    return made;
}

canvas *canvas_clone(const canvas *canvas) { return canvas_alloc(canvas->width); }

int canvas_width(const canvas *canvas) { return canvas->width; }

void canvas_free(canvas **canvas)
{
    if (*canvas == NULL)
        return;
    test_free((*canvas)->pixels);
    test_free(*canvas);
    *canvas = NULL;
}

void canvas_unref(canvas *canvas)
{
    test_free(canvas->pixels);
    canvas->pixels = NULL;
}

int brush_open(const char *name, brush **made)
{
    *made = test_malloc(sizeof **made);
    if (*made == NULL)
        return -1;
    (*made)->size = (int)strlen(name);
    return (*made)->size == 0 ? -2 : 0;
}

int brush_paint(brush *brush, canvas *canvas)
{
    if (brush->size > canvas->width)
        return -1;
    brush->size++;
    return 0;
}

int brush_freep(brush **brush)
{
    int size = (*brush)->size;
    test_free(*brush);
    *brush = NULL;
    return size;
}

tint *tint_new(void)
{
    tint *made = test_malloc(sizeof *made);
    if (made != NULL)
        made->owners = 1;
    return made;
}

tint *tint_ref(tint *tint)
{
    tint->owners++;
    return tint;
}

void tint_unref(tint **tint)
{
    if (--(*tint)->owners == 0)
        test_free(*tint);
    *tint = NULL;
}
