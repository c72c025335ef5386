#include "canvas.h"
#include "test_memory.h"
#include <stddef.h>
#include <string.h>

struct canvas_store {
    canvas canvas;
};

int canvas_fill(canvas *out, uint8_t pixel)
{
    if (pixel == 13)
        return -1;
    out->width = 8192;
    strcpy(out->title, "filled");
    memset(out->pixels, pixel, sizeof out->pixels);
    out->checksum = -(int)pixel;
    return 0;
}

canvas_store *canvas_store_create(uint8_t pixel)
{
    canvas_store *store = test_malloc(sizeof *store);
    if (store != NULL)
        canvas_fill(&store->canvas, pixel);
    return store;
}

void canvas_store_destroy(canvas_store *store) { test_free(store); }

const canvas *canvas_store_get_canvas(const canvas_store *store) { return &store->canvas; }

const canvas *canvas_store_find_canvas(const canvas_store *store, int number)
{
    return number == 0 ? &store->canvas : NULL;
}

int64_t canvas_sum(const canvas *picture)
{
    int64_t sum = picture->width + picture->checksum;
    for (size_t index = 0; index < sizeof picture->pixels; index += 4096)
        sum += picture->pixels[index];
    return sum + picture->pixels[sizeof picture->pixels - 1] + (int64_t)strlen(picture->title);
}

int64_t canvas_page_sum(const canvas_page *page) { return page->number + canvas_sum(&page->canvas); }

int canvas_tile_last(const canvas_tile *tile)
{
    return tile->row_count == 0 ? -1 : tile->rows[tile->row_count - 1].samples[2047];
}

void canvas_store_visit(const canvas_store *store, canvas_visit visit, void *context)
{
    visit(context, &store->canvas);
}

canvas canvas_by_value(canvas canvas) { return canvas; }
