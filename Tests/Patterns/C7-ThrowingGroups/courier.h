#include <stdbool.h>
#include <stddef.h>

typedef struct courier courier;
typedef enum { COURIER_OK = 0, COURIER_NO_MEMORY = 1, COURIER_BROKEN = 2 } courier_error;

/* What a courier works with. A negative number is a failure; write may be NULL. */
typedef struct {
    long (*size)(void *user_data);
    long (*read)(void *buffer, long capacity, void *user_data);
    long (*write)(const void *bytes, long length, void *user_data);
} courier_route;

/* Asks for the size. A courier that is not strict goes on without one. */
courier_error courier_open(const courier_route *route, void *user_data, bool strict, courier **out);
/* The same, strict. */
courier *courier_create(const courier_route *route, void *user_data);
/* Writes what has been sent, and reports whether that went well; then the courier is gone. */
courier_error courier_close(courier *courier);

/* Reads as often as it takes; after a failure it asks for the size all the same. */
long courier_fetch(courier *courier, unsigned char *out, size_t capacity);
/* What is sent is written by and by. */
courier_error courier_send(courier *courier, const unsigned char *bytes, size_t length);

/* Calls opened at once. next returns the size of a block, and where it is: it stays until the next call. */
int courier_listen(courier *courier, void *client_data, int (*opened)(void *client_data),
                   long (*next)(void *client_data, const void **block), int (*closed)(void *client_data));
/* Adds up all blocks until one is empty, and calls closed; negative after a failure. */
int courier_hear(courier *courier);

/* Called with the sum of each block: goes on unless it returns 1. */
void courier_set_progress(courier *courier, int (*progress)(int sum, void *context), void *context);

/* Calls visit with each number below 3, and after each that returns 0 leave; returns the last result. */
int courier_visit(const courier *courier, int (*visit)(int number, void *context),
                  int (*leave)(int number, void *context), void *context);
