#ifndef CANVAS_H
#define CANVAS_H

#include <stdint.h>

/** 64 MiB, which no stack has. */
typedef struct canvas {
    uint32_t width;
    char title[24];
    uint8_t pixels[67108864];
    int32_t checksum;
} canvas;

/** 16 MiB of arrays that Swift's importer knows. */
struct canvas_row { uint16_t samples[2048]; };
typedef struct canvas_tile {
    int row_count;
    struct canvas_row rows[4096];
} canvas_tile;

/** A part that is large itself. */
typedef struct canvas_page {
    int number;
    canvas canvas;
} canvas_page;

typedef struct canvas_store canvas_store;

canvas_store *canvas_store_create(uint8_t pixel);
void canvas_store_destroy(canvas_store *store);
const canvas *canvas_store_get_canvas(const canvas_store *store);
const canvas *canvas_store_find_canvas(const canvas_store *store, int number);
int64_t canvas_sum(const canvas *picture);
/** The annotations say that it writes. */
int canvas_fill(canvas *out, uint8_t pixel);
int64_t canvas_page_sum(const canvas_page *page);
int canvas_tile_last(const canvas_tile *tile);
typedef void (*canvas_visit)(void *context, const canvas *picture);
void canvas_store_visit(const canvas_store *store, canvas_visit visit, void *context);

/** By value: absent. */
canvas canvas_by_value(canvas canvas);

#endif
