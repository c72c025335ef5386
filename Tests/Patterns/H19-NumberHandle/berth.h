#ifndef BERTH_H
#define BERTH_H

#include <stddef.h>
#include <stdint.h>

/** A descriptor; negative for none. */
typedef int berth;
/** Says how a call went. */
typedef int berth_status;

/** Opens a berth; a negative number on failure, with the reason in errno. */
berth berth_open(const char *name);
/** Closes a berth. */
int berth_close(berth berth);
berth berth_dup(berth berth);
/** How often the berth was used, this use included; negative on failure. */
int berth_use(berth berth);
size_t berth_name(berth berth, char *buffer, size_t size);
/** Connects two ports. */
int berth_matches(berth berth, const char *name);
/** Gives out a berth where a number is expected. */
berth_status berth_pair(berth *first, berth *second);

/** Opens a berth in a harbour.
 * @return 0 on success; after a failure what `out` holds stands for nothing */
int berth_open_in(const char *harbour, berth *out);
/** Opens a berth, and says how deep it is.
 * @return 0 on success */
int berth_start(const char *name, int *depth, berth *started);
/** A berth, of which the comment does not say whether it was opened. */
void berth_make(berth *made);
/** Moves to the berth that is there. */
int berth_swap(berth *other);
/** Gives out the berth at an index.
 * @return 0 on success */
int berth_at(int index, berth *out);

/** Ids, none of which is 0. */
typedef uint32_t voice;
voice voice_take(uint32_t pitch);
void voice_stop(voice voice);
uint32_t voice_pitch(voice voice);
/** 0 on success. */
int voice_open(uint32_t pitch, voice *opened);

/** A number that stands for a cabin. */
typedef int cabin;
/** Opens a cabin; 0 on failure. */
cabin cabin_open(int beds);
void cabin_leave(cabin cabin);
int cabin_beds(cabin cabin);

/** A number like any other. */
typedef int berth_priority;
berth_priority berth_get_priority(berth berth);

#endif
