#include "fresco.h"
#include "test_memory.h"
#include <stddef.h>
#include <string.h>

struct fresco_store {
    fresco fresco;
};

int fresco_fill(fresco *out, uint8_t pixel)
{
    if (pixel == 13)
        return -1;
    out->width = 8192;
    strcpy(out->title, "filled");
    memset(out->pixels, pixel, sizeof out->pixels);
    out->checksum = -(int)pixel;
    return 0;
}

fresco_store *fresco_store_create(uint8_t pixel)
{
    fresco_store *store = test_malloc(sizeof *store);
    if (store != NULL)
        fresco_fill(&store->fresco, pixel);
    return store;
}

void fresco_store_destroy(fresco_store *store) { test_free(store); }

const fresco *fresco_store_get_fresco(const fresco_store *store) { return &store->fresco; }

const fresco *fresco_store_find_fresco(const fresco_store *store, int number)
{
    return number == 0 ? &store->fresco : NULL;
}

int64_t fresco_sum(const fresco *picture)
{
    int64_t sum = picture->width + picture->checksum;
    for (size_t index = 0; index < sizeof picture->pixels; index += 4096)
        sum += picture->pixels[index];
    return sum + picture->pixels[sizeof picture->pixels - 1] + (int64_t)strlen(picture->title);
}

int64_t fresco_page_sum(const fresco_page *page) { return page->number + fresco_sum(&page->fresco); }

int fresco_tile_last(const fresco_tile *tile)
{
    return tile->row_count == 0 ? -1 : tile->rows[tile->row_count - 1].samples[2047];
}

void fresco_store_visit(const fresco_store *store, fresco_visit visit, void *context)
{
    visit(context, &store->fresco);
}

fresco fresco_by_value(fresco fresco) { return fresco; }
