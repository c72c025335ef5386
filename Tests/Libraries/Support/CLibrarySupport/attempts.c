#define _GNU_SOURCE
#include "failing_allocations.h"

#include <stdio.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

enum { MOST_ALLOCATIONS = 1000, MOST_CRASHES = 50 };

/* Shared by the processes. */
struct progress {
    int number, crashes;
    bool crashed[MOST_ALLOCATIONS + 1];
};

static void try_all(int limit, struct attempts attempts, struct progress *progress)
{
    for (int number = 1; number <= limit; number++) {
        if (progress->crashed[number])
            continue;
        progress->number = number;
        if (!attempts.attempt(attempts.context, number))
            break;
    }
    attempts.end(attempts.context, progress->crashes);
    fflush(NULL);
    /* Not exit or _exit, which would look for leaks once more. */
    syscall(SYS_exit_group, 0);
}

/* The exit status of a process that tries all; what a signal ended has another than those that are expected. */
static int try_all_in_a_process(int limit, struct attempts attempts, struct progress *progress)
{
    int status = 0;
    pid_t child = fork();
    if (child == 0)
        try_all(limit, attempts, progress);
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

int try_failing_allocations(const char *library, int limit, struct attempts attempts)
{
    struct progress *progress =
        mmap(NULL, sizeof *progress, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    int status;
    if (progress == MAP_FAILED || take_over_allocations(library) == 0) {
        fprintf(stderr, "%s is not loaded, or allocates nothing\n", library);
        return -1;
    }
    while ((status = try_all_in_a_process(limit, attempts, progress)) != 0) {
        if (status == EXPECTATION_FAILED || progress->crashes == MOST_CRASHES) {
            fprintf(stderr, "at allocation %d\n", progress->number);
            return -1;
        }
        progress->crashes++;
        progress->crashed[progress->number] = true;
    }
    return progress->crashes;
}
