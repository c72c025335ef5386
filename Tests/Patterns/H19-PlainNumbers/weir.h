#ifndef WEIR_H
#define WEIR_H

#include <stddef.h>

/* By names alone: nothing here says more of the numbers than that they are called descriptors. */

/** Opens a weir, or fails with the reason in errno. */
int weir_open(const char *name);
int weir_close(int fd);
int weir_raise(int fd, int by);
int weir_dup(int fd);
/** Writes into the weir, and returns how much. */
int weir_write(int fd, const unsigned char *bytes, size_t count);
/** Waits for a boat.
 * @return the descriptor of its lock, or -1 with the reason in errno */
int weir_accept(int fd);
/* Opens one that others have open, too; that is left in another way. */
int weir_open_shared(const char *name);
int weir_leave_shared(int number);

/* By the variable. */

/** Sets up a dolly.
 * @return 0 on success */
int dolly_create(const char *place, int *idp);
/** Finds a dolly that is there.
 * @return 0 on success */
int dolly_open(const char *place, int *idp);
int dolly_close(int id);
int dolly_depth(int id);

/* Several kinds of numbers that one function ends. */

int moor_new_bell(int pitch);
int moor_bell_ring(int number);
int moor_new_clock(int hours);
int moor_clock_read(int clock, int zone);
/** Leaves a clock in a variable.
 * @return 0 on success */
int moor_find_clock(int hours, int *found);
void moor_end(int number);
/** How many numbers stand for something. */
int moor_count(void);

#endif
