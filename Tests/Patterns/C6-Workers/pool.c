#include "pool.h"
#include "test_memory.h"
#include <pthread.h>

struct pool {
    int workers, numbers, next, total;
    pthread_mutex_t lock;
    int (*work)(int number, void *context);
    void *context;
    void (*handler)(int worker, void *context);
    void *handler_context;
};

pool *pool_create(int workers)
{
    pool *pool = test_calloc(1, sizeof(*pool));
    if (pool) {
        pool->workers = workers;
        pthread_mutex_init(&pool->lock, NULL);
    }
    return pool;
}

void pool_destroy(pool *pool)
{
    pthread_mutex_destroy(&pool->lock);
    test_free(pool);
}

void pool_set_start_handler(pool *pool, void (*handler)(int worker, void *context), void *context)
{
    pthread_mutex_lock(&pool->lock);
    pool->handler = handler;
    pool->handler_context = context;
    pthread_mutex_unlock(&pool->lock);
}

static void *run(void *argument)
{
    pool *pool = argument;
    pthread_mutex_lock(&pool->lock);
    void (*handler)(int, void *) = pool->handler;
    void *context = pool->handler_context;
    pthread_mutex_unlock(&pool->lock);
    if (handler)
        handler(1, context);
    for (;;) {
        pthread_mutex_lock(&pool->lock);
        int number = pool->next < pool->numbers ? pool->next++ : -1;
        pthread_mutex_unlock(&pool->lock);
        if (number < 0)
            return NULL;
        int result = pool->work(number, pool->context);
        pthread_mutex_lock(&pool->lock);
        pool->total += result;
        pthread_mutex_unlock(&pool->lock);
    }
}

int pool_run(pool *pool, int numbers, int (*work)(int number, void *context), void *context)
{
    pthread_t threads[8];
    pool->work = work;
    pool->context = context;
    pool->numbers = numbers;
    pool->next = pool->total = 0;
    int count = pool->workers < 8 ? pool->workers : 8;
    for (int i = 0; i < count; i++)
        pthread_create(&threads[i], NULL, run, pool);
    for (int i = 0; i < count; i++)
        pthread_join(threads[i], NULL);
    return pool->total;
}
