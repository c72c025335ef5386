#include "pool.h"
#include "test_memory.h"

struct pool {
    int blocks;
    int used;
};

struct block {
    pool *pool;
    int units;
};

pool *pool_create(void) { return test_calloc(1, sizeof(pool)); }

void pool_destroy(pool *pool)
{
    test_require(pool->blocks == 0, "a pool dies after its blocks");
    test_free(pool);
}

int pool_used(const pool *pool) { return pool->used; }

block *block_create(pool *pool, int units)
{
    block *block = units < 0 ? NULL : test_malloc(sizeof *block);
    if (block == NULL)
        return NULL;
    block->pool = pool;
    block->units = units;
    pool->blocks++;
    pool->used += units;
    return block;
}

void block_free(pool *pool, block *block)
{
    test_require(block->pool == pool, "a block goes back to its own pool");
    pool->blocks--;
    pool->used -= block->units;
    test_free(block);
}

int block_units(const block *block) { return block->units; }
