#ifndef BASIN_H
#define BASIN_H

#include <stddef.h>

typedef struct basin basin;

typedef struct basin_memory {
    void *(*malloc_fcn)(size_t size);
    void *(*realloc_fcn)(void *block, size_t size);
    void (*free_fcn)(void *block);
} basin_memory;

typedef struct basin_custom {
    void *(*custom_alloc)(void *opaque, size_t size);
    void (*custom_free)(void *opaque, void *block);
    void *opaque;
} basin_custom;

basin *basin_create(const char *name);
/* Nothing here says what NULL does: the annotations do. */
basin *basin_create_mm(const char *name, const basin_memory *memory, int size);
/**
 * Makes a basin.
 *
 * @param memory  What to allocate with, or NULL to use malloc.
 */
basin *basin_create_documented(const basin_memory *memory, int size);
/* Functions of zeros stand for malloc and free. */
basin *basin_create_custom(basin_custom custom, int size);
basin *basin_create_hooks(void *(*alloc)(size_t size, void *opaque), void (*release)(void *block, void *opaque), void *opaque);
void basin_destroy(basin *basin);

int basin_size(const basin *basin);

/* An option that is no allocator: no device stands for the default one. */
int basin_resize(basin *basin, int level, void *device);

/* What ends a tub wants to know what to free with; the annotations say what NULL does, for all of them. */
typedef struct tub tub;
tub *tub_create(int size, const basin_memory *memory);
tub *tub_copy(const tub *tub, const basin_memory *memory);
int tub_size(const tub *tub);
void tub_destroy(tub *tub, const basin_memory *memory);

/* Of sinks the comments do. */
typedef struct sink sink;
/**
 * @param memory  What to allocate with, or NULL to use malloc.
 */
sink *sink_open(const basin_memory *memory);
int sink_depth(const sink *sink);
/**
 * @param memory  What to free with, or NULL to use free.
 */
void sink_free(const basin_memory *memory, sink *sink);

/* The allocator of the whole process. */
void basin_set_hooks(void *(*mem_alloc)(size_t size), void (*mem_free)(void *block));
void basin_set_allocator(basin *basin, void *(*alloc)(size_t size));

#endif
