#ifndef ROSARY_H
#define ROSARY_H

typedef struct rosary rosary;
typedef struct bead bead;
typedef struct bead_hook bead_hook;
typedef bead_hook *(*bead_visit)(const bead *bead, bead_hook *hook, void *context);

/* A bead points at the next, the last at the first; a bead at its rosary, a rosary at its beads and at itself. */
struct bead { bead *next; rosary *rosary; int number; };
struct rosary { rosary *self; bead *first; int count; bead beads[]; };

/* Functions whose types have themselves in them, by way of a struct. */
struct bead_hook { bead_visit visit; bead_hook *after; void *context; };

rosary *rosary_create(int count);
void rosary_destroy(rosary *rosary);
/** Begins with the next bead. */
void rosary_turn(rosary *rosary);
const bead *rosary_first(const rosary *rosary);
const bead *bead_next(const bead *bead);
const rosary *bead_rosary(const bead *bead);
int bead_number(const bead *bead);
int rosary_each(rosary *rosary, int (*visit)(int number, void *context), void *context);
/* Absent: where it goes on is for the hook to say. */
int rosary_hook(rosary *rosary, bead_hook *hook);

/* A vine grows from the one that was before, which must be there as long. */
typedef struct vine vine;
vine *vine_create(vine *from, int number);
void vine_destroy(vine *vine);
/** The sum of all numbers down to the root. */
long vine_sum(const vine *vine);

/* Structs in structs in structs, with names for names of names. */
typedef short grain0;
typedef grain0 grain1;
typedef grain1 grain2;
struct grain_core { grain0 z[2]; };
struct grain_shell { grain1 y; struct grain_core in; };
typedef struct { grain2 x; struct grain_shell in; } grain;
grain grain_doubled(grain value);
/* Absent: the struct points at its like. */
typedef struct link { int value; struct { struct link *back; } in; } link;
int link_sum(const link *link);

#endif
