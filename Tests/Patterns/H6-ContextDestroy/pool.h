#ifndef POOL_H
#define POOL_H

typedef struct pool pool;
typedef struct block block;

pool *pool_create(void);
/** All blocks of the pool must be freed before. */
void pool_destroy(pool *pool);
int pool_used(const pool *pool);

block *block_create(pool *pool, int units);
/** Gives a block back to the pool that it came from. */
void block_free(pool *pool, block *block);
int block_units(const block *block);

#endif
