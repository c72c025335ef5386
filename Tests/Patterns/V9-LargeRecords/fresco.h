#ifndef FRESCO_H
#define FRESCO_H

#include <stdint.h>

/** 64 MiB, which no stack has. */
typedef struct fresco {
    uint32_t width;
    char title[24];
    uint8_t pixels[67108864];
    int32_t checksum;
} fresco;

/** 16 MiB of arrays that Swift's importer knows. */
struct fresco_row { uint16_t samples[2048]; };
typedef struct fresco_tile {
    int row_count;
    struct fresco_row rows[4096];
} fresco_tile;

/** A part that is large itself. */
typedef struct fresco_page {
    int number;
    fresco fresco;
} fresco_page;

typedef struct fresco_store fresco_store;

fresco_store *fresco_store_create(uint8_t pixel);
void fresco_store_destroy(fresco_store *store);
const fresco *fresco_store_get_fresco(const fresco_store *store);
const fresco *fresco_store_find_fresco(const fresco_store *store, int number);
int64_t fresco_sum(const fresco *picture);
/** The annotations say that it writes. */
int fresco_fill(fresco *out, uint8_t pixel);
int64_t fresco_page_sum(const fresco_page *page);
int fresco_tile_last(const fresco_tile *tile);
typedef void (*fresco_visit)(void *context, const fresco *picture);
void fresco_store_visit(const fresco_store *store, fresco_visit visit, void *context);

/** By value: absent. */
fresco fresco_by_value(fresco fresco);

#endif
