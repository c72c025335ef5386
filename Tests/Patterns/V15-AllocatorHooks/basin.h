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

/* The allocator of the whole process. */
void basin_set_hooks(void *(*mem_alloc)(size_t size), void (*mem_free)(void *block));
void basin_set_allocator(basin *basin, void *(*alloc)(size_t size));

#endif
