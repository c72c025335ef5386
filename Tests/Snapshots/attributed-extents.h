#include <stddef.h>

/* How far a pointer reaches, said by attributes that Ferry does not trust a name over. */
#define counted(n) __attribute__((__counted_by__(n)))
#define sized(n) __attribute__((__sized_by__(n)))
#define ended(e) __attribute__((__ended_by__(e)))

/* The attribute names the second integer, the convention the first. */
int probe_sum(const int *counted(used) values, int length, int used);
int probe_or_null(const int *__attribute__((__counted_by_or_null__(used))) values, int used);
int probe_bytes(const void *sized(used) bytes, size_t used);
int probe_words(const int *sized(used) words, size_t used);
int probe_grid(const int *counted(tall * (wide + 1)) cells, int tall, int wide);
/* Expressions that Swift cannot compute. */
int probe_shift(const int *counted(1 << used) values, int used);
int probe_limit(const int *counted(PROBE_LIMIT) values, int used);
int probe_until(const int *ended(end) begin, const int *end);
int probe_words_grid(const int *sized(tall * wide) cells, int tall, int wide);
/* One count for two buffers: both are held to it, whatever their names. */
int probe_compare(const int *counted(used) left, const int *counted(used) right, int used);
/* One for what is read and what is written is more than Ferry can hold together. */
void probe_scale(const int *counted(used) from, int *counted(used) into, int used)
    __attribute__((__access__(__write_only__, 2, 3)));
void probe_fill(int *values, int used) __attribute__((__access__(__write_only__, 1, 2)));
size_t probe_receive(int *values, size_t used) __attribute__((__access__(__write_only__, 1, 2)));
/* A status or a count? */
int probe_measure(int *values, int used) __attribute__((__access__(__write_only__, 1, 2)));
int probe_check(int *values, int used) __attribute__((__access__(__read_only__, 1, 2)));
int probe_update(int *values, int used) __attribute__((__access__(__read_write__, 1, 2)));
/** @param[out] values  Contradicts the attribute. */
size_t probe_verify(int *values, size_t used) __attribute__((__access__(__read_only__, 1, 2)));
