#include "crew.h"
#include "test_memory.h"
#include <pthread.h>

struct crew {
    int workers, numbers, next, total;
    pthread_mutex_t lock;
    int (*work)(int number, void *context);
    void *context;
    void (*handler)(int worker, void *context);
    void *handler_context;
};

crew *crew_create(int workers)
{
    crew *crew = test_calloc(1, sizeof(*crew));
    if (crew) {
        crew->workers = workers;
        pthread_mutex_init(&crew->lock, NULL);
    }
    return crew;
}

void crew_destroy(crew *crew)
{
    pthread_mutex_destroy(&crew->lock);
    test_free(crew);
}

void crew_set_start_handler(crew *crew, void (*handler)(int worker, void *context), void *context)
{
    pthread_mutex_lock(&crew->lock);
    crew->handler = handler;
    crew->handler_context = context;
    pthread_mutex_unlock(&crew->lock);
}

static void *run(void *argument)
{
    crew *crew = argument;
    pthread_mutex_lock(&crew->lock);
    void (*handler)(int, void *) = crew->handler;
    void *context = crew->handler_context;
    pthread_mutex_unlock(&crew->lock);
    if (handler)
        handler(1, context);
    for (;;) {
        pthread_mutex_lock(&crew->lock);
        int number = crew->next < crew->numbers ? crew->next++ : -1;
        pthread_mutex_unlock(&crew->lock);
        if (number < 0)
            return NULL;
        int result = crew->work(number, crew->context);
        pthread_mutex_lock(&crew->lock);
        crew->total += result;
        pthread_mutex_unlock(&crew->lock);
    }
}

int crew_run(crew *crew, int numbers, int (*work)(int number, void *context), void *context)
{
    pthread_t threads[8];
    crew->work = work;
    crew->context = context;
    crew->numbers = numbers;
    crew->next = crew->total = 0;
    int count = crew->workers < 8 ? crew->workers : 8;
    for (int i = 0; i < count; i++)
        pthread_create(&threads[i], NULL, run, crew);
    for (int i = 0; i < count; i++)
        pthread_join(threads[i], NULL);
    return crew->total;
}
