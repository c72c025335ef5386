#ifndef LIBRARY_SUPPORT_H
#define LIBRARY_SUPPORT_H

#include <stdbool.h>
#include <stddef.h>

/* The bytes of the heap that are in use. */
size_t heap_bytes_in_use(void);

/* Whether nothing has leaked so far; where it has, a report is printed. True without LeakSanitizer. */
bool nothing_leaked(void);

/* Makes the allocation with this number, counted from 1 and from this call on, fail; 0 for none. */
void fail_allocation(long number);

/* Whether that allocation was asked for. */
bool allocation_failed(void);

/* What is tried with each allocation of a library failing. */
struct attempts {
    /* Tries it with the allocation of this number failing; false where there is no such allocation. */
    bool (*attempt)(void *context, int number);
    /* Looks at what the attempts left behind. A library that crashes where memory is short may leak there as well. */
    void (*end)(void *context, int crashes);
    void *context;
};

/* Makes each of a library's first allocations fail in turn, in a process of its own. Where the library crashes, which
   prints a report, that allocation is left out and all others are tried anew. Returns how often it crashed, or a negative
   number where an attempt ended the process with EXPECTATION_FAILED, or crashes have no end. */
int try_failing_allocations(const char *library, int limit, struct attempts attempts);

enum { EXPECTATION_FAILED = 2 };

/* Calls the body once on each of so many threads, and waits for them. */
void run_on_threads(int count, void (*body)(void *context, int index), void *context);

/* Files grow no further than this, as on a disk that is full; a negative number for no limit. */
void limit_file_size(long bytes);

/* The port on 127.0.0.1 of an HTTP server, a process that is started by the first call and ends with this one. GET of
   /bytes/N gets so many bytes, anything else its own body; the header X-Ferry comes back as X-Echo. */
int http_server_port(void);

/* A port on 127.0.0.1 that nobody listens to. */
int closed_port(void);

#endif
