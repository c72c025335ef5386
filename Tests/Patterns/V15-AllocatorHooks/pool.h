#ifndef POOL_H
#define POOL_H

#include <stddef.h>

typedef struct pool pool;

typedef struct pool_memory {
    void *(*malloc_fcn)(size_t size);
    void *(*realloc_fcn)(void *block, size_t size);
    void (*free_fcn)(void *block);
} pool_memory;

typedef struct pool_custom {
    void *(*custom_alloc)(void *opaque, size_t size);
    void (*custom_free)(void *opaque, void *block);
    void *opaque;
} pool_custom;

pool *pool_create(const char *name);
/* Nothing here says what NULL does: the annotations do. */
pool *pool_create_mm(const char *name, const pool_memory *memory, int size);
/**
 * Makes a pool.
 *
 * @param memory  What to allocate with, or NULL to use malloc.
 */
pool *pool_create_documented(const pool_memory *memory, int size);
/* Functions of zeros stand for malloc and free. */
pool *pool_create_custom(pool_custom custom, int size);
pool *pool_create_hooks(void *(*alloc)(size_t size, void *opaque), void (*release)(void *block, void *opaque), void *opaque);
void pool_destroy(pool *pool);

int pool_size(const pool *pool);

/* An option that is no allocator: no device stands for the default one. */
int pool_resize(pool *pool, int level, void *device);

/* The allocator of the whole process. */
void pool_set_hooks(void *(*mem_alloc)(size_t size), void (*mem_free)(void *block));
void pool_set_allocator(pool *pool, void *(*alloc)(size_t size));

#endif
