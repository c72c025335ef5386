#include "sluice.h"
#include "test_memory.h"

#include <pthread.h>
#include <stddef.h>

struct sluice_mutex {
    pthread_mutex_t mutex;
    pthread_t owner;
    bool taken;
    int level;
    int rounds;
    pthread_t thread;
};

sluice_mutex *sluice_mutex_create(void)
{
    sluice_mutex *mutex = test_calloc(1, sizeof *mutex);
    if (mutex != NULL)
        pthread_mutex_init(&mutex->mutex, NULL);
    return mutex;
}

void sluice_mutex_destroy(sluice_mutex *mutex)
{
    test_require(!mutex->taken, "a mutex that is taken is not destroyed");
    pthread_mutex_destroy(&mutex->mutex);
    test_free(mutex);
}

void sluice_mutex_lock(sluice_mutex *mutex)
{
    pthread_mutex_lock(&mutex->mutex);
    mutex->taken = true;
    mutex->owner = pthread_self();
}

sluice_boolean sluice_mutex_trylock(sluice_mutex *mutex)
{
    if (pthread_mutex_trylock(&mutex->mutex) != 0)
        return 0;
    mutex->taken = true;
    mutex->owner = pthread_self();
    return 1;
}

void sluice_mutex_unlock(sluice_mutex *mutex)
{
    test_require(
        mutex->taken && pthread_equal(mutex->owner, pthread_self()), "a mutex is given back by who took it");
    mutex->taken = false;
    pthread_mutex_unlock(&mutex->mutex);
}

int sluice_mutex_level(const sluice_mutex *mutex) { return mutex->level; }

void sluice_mutex_set_level(sluice_mutex *mutex, int level) { mutex->level = level; }

static void *work(void *argument)
{
    sluice_mutex *mutex = argument;
    for (int round = 0; round < mutex->rounds; round++) {
        sluice_mutex_lock(mutex);
        mutex->level++;
        sluice_mutex_unlock(mutex);
    }
    return NULL;
}

bool sluice_mutex_contend(sluice_mutex *mutex, int rounds)
{
    mutex->rounds = rounds;
    return pthread_create(&mutex->thread, NULL, work, mutex) == 0;
}

void sluice_mutex_join(sluice_mutex *mutex) { pthread_join(mutex->thread, NULL); }

static void *block(void *argument)
{
    sluice_mutex *mutex = argument;
    pthread_mutex_lock(&mutex->mutex);
    return NULL;
}

void sluice_mutex_block(sluice_mutex *mutex)
{
    pthread_t thread;
    if (pthread_create(&thread, NULL, block, mutex) == 0)
        pthread_join(thread, NULL);
}

struct sluice_rec_lock {
    int depth;
};

sluice_rec_lock *sluice_rec_lock_create(void) { return test_calloc(1, sizeof(struct sluice_rec_lock)); }

void sluice_rec_lock_destroy(sluice_rec_lock *lock)
{
    test_require(lock->depth == 0, "a lock that is taken is not destroyed");
    test_free(lock);
}

void sluice_rec_lock_reader_enter(sluice_rec_lock *lock) { lock->depth++; }

void sluice_rec_lock_reader_leave(sluice_rec_lock *lock)
{
    test_require(lock->depth > 0, "a lock is given back as often as it was taken");
    lock->depth--;
}

int sluice_rec_lock_depth(const sluice_rec_lock *lock) { return lock->depth; }

struct sluice_gate {
    bool locked;
    bool jammed;
    int count;
};

sluice_gate *sluice_gate_open(void) { return test_calloc(1, sizeof(struct sluice_gate)); }

sluice_status sluice_gate_close(sluice_gate *gate)
{
    test_require(!gate->locked, "a gate that is locked is not closed");
    test_free(gate);
    return SLUICE_OK;
}

sluice_status sluice_gate_lock(sluice_gate *gate)
{
    if (gate->jammed)
        return SLUICE_STUCK;
    test_require(!gate->locked, "a gate is locked once");
    gate->locked = true;
    return SLUICE_OK;
}

sluice_status sluice_gate_unlock(sluice_gate *gate)
{
    test_require(gate->locked, "a gate is unlocked by who locked it");
    gate->locked = false;
    return SLUICE_OK;
}

void sluice_gate_jam(sluice_gate *gate, bool jammed) { gate->jammed = jammed; }

int sluice_gate_count_unlocked(sluice_gate *gate)
{
    test_require(gate->locked, "who counts has the gate locked");
    return ++gate->count;
}

struct sluice_door {
    bool bolted;
};

sluice_door *sluice_door_create(void) { return test_calloc(1, sizeof(struct sluice_door)); }

void sluice_door_destroy(sluice_door *door) { test_free(door); }

void sluice_door_lock(sluice_door *door) { door->bolted = true; }

void sluice_door_unlock(sluice_door *door) { door->bolted = false; }

bool sluice_door_bolted(const sluice_door *door) { return door->bolted; }
