#include "reel.h"
#include "test_memory.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>

typedef struct closure {
    void (*function)(int round, void *data);
    void *data;
    void (*notify)(void *data);
} closure;

static void release(closure *closure)
{
    if (closure->notify)
        closure->notify(closure->data);
    closure->function = NULL;
    closure->notify = NULL;
}

enum { most = 8 };

struct reel {
    atomic_int owners;
    pthread_mutex_t mutex;
    closure due[most];
    int count;
};

reel *reel_new(void)
{
    reel *loop = test_calloc(1, sizeof *loop);
    if (loop == NULL)
        return NULL;
    loop->owners = 1;
    pthread_mutex_init(&loop->mutex, NULL);
    return loop;
}

reel *reel_ref(reel *loop)
{
    loop->owners++;
    return loop;
}

void reel_unref(reel *loop)
{
    if (--loop->owners > 0)
        return;
    for (int i = 0; i < loop->count; i++)
        release(&loop->due[i]);
    pthread_mutex_destroy(&loop->mutex);
    test_free(loop);
}

static bool add(reel *loop, closure next)
{
    pthread_mutex_lock(&loop->mutex);
    bool fits = loop->count < most;
    if (fits)
        loop->due[loop->count++] = next;
    pthread_mutex_unlock(&loop->mutex);
    return fits;
}

int reel_run(reel *loop)
{
    for (int round = 0;; round++) {
        pthread_mutex_lock(&loop->mutex);
        if (loop->count == 0) {
            pthread_mutex_unlock(&loop->mutex);
            return round;
        }
        closure next = loop->due[--loop->count];
        pthread_mutex_unlock(&loop->mutex);
        next.function(round, next.data);
        release(&next);
    }
}

static void *work(void *loop) { return (void *)(size_t)reel_run(loop); }

int reel_run_elsewhere(reel *loop)
{
    pthread_t thread;
    void *rounds = NULL;
    if (pthread_create(&thread, NULL, work, loop) != 0)
        return -1;
    pthread_join(thread, &rounds);
    return (int)(size_t)rounds;
}

void reel_invoke(reel *loop, void (*function)(int round, void *data), void *data, void (*notify)(void *data))
{
    closure next = {function, data, notify};
    if (!add(loop, next))
        release(&next);
}

struct reel_job {
    closure closure;
};

reel_job *reel_job_new(void) { return test_calloc(1, sizeof(struct reel_job)); }

void reel_job_free(reel_job *job)
{
    release(&job->closure);
    test_free(job);
}

void reel_job_set_callback(
    reel_job *job, void (*function)(int round, void *data), void *data, void (*notify)(void *data))
{
    release(&job->closure);
    job->closure = (closure){function, data, notify};
}

int reel_job_attach(reel_job *job, reel *loop)
{
    if (job->closure.function == NULL || !add(loop, job->closure))
        return 0;
    job->closure = (closure){NULL, NULL, NULL};
    return 1;
}

struct reel_knob {
    closure closure;
};

reel_knob *reel_knob_new(void) { return test_calloc(1, sizeof(struct reel_knob)); }

void reel_knob_free(reel_knob *knob)
{
    release(&knob->closure);
    test_free(knob);
}

void reel_knob_set_callback(
    reel_knob *knob, void (*function)(int round, void *data), void *data, void (*notify)(void *data))
{
    release(&knob->closure);
    knob->closure = (closure){function, data, notify};
}

void reel_knob_turn(reel_knob *knob, int by)
{
    if (knob->closure.function)
        knob->closure.function(by, knob->closure.data);
}
