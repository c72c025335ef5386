#include "pool.h"
#include "test_memory.h"

struct pool {
    int size;
};

static pool *make(int size)
{
    pool *pool = test_malloc(sizeof *pool);
    if (pool != NULL)
        pool->size = size;
    return pool;
}

pool *pool_create(const char *name)
{
    (void)name;
    return make(1);
}

pool *pool_create_mm(const char *name, const pool_memory *memory, int size)
{
    (void)name;
    test_require(memory == NULL, "NULL asks for the default");
    return make(size);
}

pool *pool_create_documented(const pool_memory *memory, int size)
{
    test_require(memory == NULL, "NULL asks for the default");
    return make(size);
}

pool *pool_create_custom(pool_custom custom, int size)
{
    test_require(custom.custom_alloc == NULL && custom.custom_free == NULL && custom.opaque == NULL,
        "zeros ask for the default");
    return make(size);
}

pool *pool_create_hooks(void *(*alloc)(size_t size, void *opaque), void (*release)(void *block, void *opaque), void *opaque)
{
    test_require(alloc == NULL && release == NULL && opaque == NULL, "NULL asks for the default");
    return make(3);
}

void pool_destroy(pool *pool) { test_free(pool); }

int pool_size(const pool *pool) { return pool->size; }

int pool_resize(pool *pool, int size, void *device)
{
    test_require(device == NULL, "NULL asks for the default");
    pool->size = size;
    return size;
}

void pool_set_hooks(void *(*mem_alloc)(size_t size), void (*mem_free)(void *block))
{
    (void)mem_alloc;
    (void)mem_free;
}

void pool_set_allocator(pool *pool, void *(*alloc)(size_t size))
{
    (void)pool;
    (void)alloc;
}
