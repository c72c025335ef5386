#include "mixer.h"
#include "test_memory.h"
#include <pthread.h>
#include <stdbool.h>

struct mixer {
    pthread_t thread;
    pthread_mutex_t mutex;
    pthread_cond_t called;
    void (*level)(int value, void *user_data);
    void *user_data;
    int calls;
    bool ends;
};

static void *work(void *argument)
{
    mixer *mixer = argument;
    pthread_mutex_lock(&mixer->mutex);
    while (!mixer->ends) {
        void (*level)(int, void *) = mixer->level;
        void *user_data = mixer->user_data;
        pthread_mutex_unlock(&mixer->mutex);
        if (level)
            level(1, user_data);
        pthread_mutex_lock(&mixer->mutex);
        mixer->calls++;
        pthread_cond_broadcast(&mixer->called);
    }
    pthread_mutex_unlock(&mixer->mutex);
    return NULL;
}

mixer *mixer_create(void)
{
    mixer *mixer = test_calloc(1, sizeof(struct mixer));
    if (!mixer)
        return NULL;
    pthread_mutex_init(&mixer->mutex, NULL);
    pthread_cond_init(&mixer->called, NULL);
    pthread_create(&mixer->thread, NULL, work, mixer);
    return mixer;
}

void mixer_destroy(mixer *mixer)
{
    pthread_mutex_lock(&mixer->mutex);
    mixer->ends = true;
    pthread_mutex_unlock(&mixer->mutex);
    pthread_join(mixer->thread, NULL);
    pthread_mutex_destroy(&mixer->mutex);
    pthread_cond_destroy(&mixer->called);
    test_free(mixer);
}

void mixer_set_level_callback(mixer *mixer, void (*level)(int value, void *user_data), void *user_data)
{
    pthread_mutex_lock(&mixer->mutex);
    mixer->level = level;
    mixer->user_data = user_data;
    pthread_mutex_unlock(&mixer->mutex);
}

int mixer_wait(mixer *mixer)
{
    pthread_mutex_lock(&mixer->mutex);
    int until = mixer->calls + 2;
    while (mixer->calls < until)
        pthread_cond_wait(&mixer->called, &mixer->mutex);
    int isSet = mixer->level != NULL;
    pthread_mutex_unlock(&mixer->mutex);
    return isSet;
}
