#include "crate.h"
#include "test_memory.h"

#include <stdio.h>

struct sticker {
    int number;
};

struct parcel {
    int weight;
};

struct crate {
    sticker sticker;
    parcel *parcels[4];
    int count;
};

void crate_scrap(crate *crate)
{
    test_require(crate != NULL, "crate_scrap takes no NULL");
    for (int index = 0; index < crate->count; index++)
        parcel_hand_over(crate->parcels[index]);
    test_free(crate);
}

crate *crate_obtain(void)
{
    crate *crate = test_calloc(1, sizeof *crate);
    if (crate != NULL)
        crate->sticker.number = 7;
    return crate;
}

static crate rented;

void crate_send_back(crate *crate) { test_require(crate == &rented, "crate_send_back takes rented crates"); }

crate *crate_rent(void) { return &rented; }

crate *crate_create_spare(void) { return &rented; }

crate *crate_find_one(void) { return crate_obtain(); }

parcel *parcel_pack(int weight)
{
    parcel *parcel = test_malloc(sizeof *parcel);
    if (parcel != NULL)
        parcel->weight = weight;
    return parcel;
}

void parcel_hand_over(parcel *parcel)
{
    test_require(parcel != NULL, "parcel_hand_over takes no NULL");
    test_free(parcel);
}

int parcel_weight(const parcel *parcel) { return parcel->weight; }

const char *parcel_kind(const parcel *parcel) { return parcel->weight > 10 ? "heavy" : "light"; }

char *parcel_describe(const parcel *parcel)
{
    char text[32];
    snprintf(text, sizeof text, "%d kg", parcel->weight);
    return parcel->weight == 0 ? NULL : test_strdup(text);
}

void words_wipe(char *words) { test_free(words); }

void crate_stow(crate *crate, parcel *parcel)
{
    test_require(crate->count < 4, "a crate has room for four parcels");
    crate->parcels[crate->count++] = parcel;
}

int crate_weight(const crate *crate)
{
    int weight = 0;
    for (int index = 0; index < crate->count; index++)
        weight += crate->parcels[index]->weight;
    return weight;
}

sticker *crate_sticker(crate *crate) { return &crate->sticker; }

int sticker_number(const sticker *sticker) { return sticker->number; }
