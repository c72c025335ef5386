#ifndef SIGNAL_H
#define SIGNAL_H

#include <stddef.h>
#if __has_include(<ptrcheck.h>)
#include <ptrcheck.h>
#else
#define __counted_by(count)
#define __sized_by(size)
#define __ended_by(end)
#endif

/* As in the headers of glibc: only for a compiler that knows the attribute. */
#if __GNUC__ >= 11
#define SIGNAL_READS(...) __attribute__((__access__(read_only, __VA_ARGS__)))
#define SIGNAL_WRITES(...) __attribute__((__access__(write_only, __VA_ARGS__)))
#else
#define SIGNAL_READS(...)
#define SIGNAL_WRITES(...)
#endif

/* No name here is one that counts. */
int signal_sum(const int *__counted_by(reach) values, int reach);
/** How far it reaches is counted in bytes. */
int signal_tally(const int *__sized_by(reach) values, size_t reach);
int signal_sum_grid(const int *__counted_by(tall * wide) cells, int tall, int wide);
int signal_dot(const int *__counted_by(reach) left, int reach, const int *__counted_by(reach) right);
/** Reads through a pointer that lacks its const. */
int signal_weigh(int *values, int reach) SIGNAL_READS(1, 2);
/** Writes as far as it may. */
void signal_ramp(int *values, int reach) SIGNAL_WRITES(1, 2);
/** Returns the number of values. */
size_t signal_sample(int *values, size_t reach) SIGNAL_WRITES(1, 2);
/* An end that is a pointer has no form in Swift. */
int signal_sum_until(const int *__ended_by(end) begin, const int *end);
/* Bytes, in two dimensions, of something larger. */
int signal_add_grid(const int *__sized_by(tall * wide) cells, size_t tall, size_t wide);

#endif
