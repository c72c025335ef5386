#include "library_support.h"

#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/resource.h>

struct start {
    pthread_t thread;
    void (*body)(void *context, int index);
    void *context;
    int index;
};

static void *run(void *context)
{
    struct start *start = context;
    start->body(start->context, start->index);
    return NULL;
}

void run_on_threads(int count, void (*body)(void *context, int index), void *context)
{
    struct start *starts = calloc((size_t)count, sizeof *starts);
    for (int index = 0; index < count; index++) {
        starts[index] = (struct start){ .body = body, .context = context, .index = index };
        if (pthread_create(&starts[index].thread, NULL, run, &starts[index]) != 0)
            abort();
    }
    for (int index = 0; index < count; index++)
        pthread_join(starts[index].thread, NULL);
    free(starts);
}

void limit_file_size(long bytes)
{
    struct rlimit limit;
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = bytes < 0 ? limit.rlim_max : (rlim_t)bytes;
    signal(SIGXFSZ, bytes < 0 ? SIG_DFL : SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &limit);
}
