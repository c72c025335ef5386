#ifndef HARBOUR_H
#define HARBOUR_H

#include <stddef.h>

/* As curl's CURL: the type is void, and its pointers are handles. */
typedef void SHIP;
typedef void BARGE;
/* The typedef is the pointer. */
typedef void *crane_handle;
typedef void *buoy_handle;
/* A pointer to a struct that nobody sees. */
typedef struct pier_storage *pier_ref;
typedef const struct pier_storage *pier_const_ref;

SHIP *ship_init(void);
SHIP *ship_duphandle(SHIP *ship);
void ship_cleanup(SHIP *ship);
int ship_load(SHIP *ship, int tons);
int ship_tons(const SHIP *ship);

BARGE *barge_init(void);
void barge_cleanup(BARGE *barge);
/* Only a barge is pushed. */
int ship_matches(const SHIP *ship, const BARGE *barge);

crane_handle crane_create(int reach);
void crane_destroy(crane_handle crane);
int crane_get_reach(crane_handle crane);

int buoy_open(buoy_handle *buoy, int depth);
void buoy_close(buoy_handle buoy);
int buoy_get_depth(buoy_handle buoy);

pier_ref pier_create(size_t length);
void pier_release(pier_ref pier);
size_t pier_length(pier_const_ref pier);

#endif
