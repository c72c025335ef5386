#ifndef SHEAF_H
#define SHEAF_H

#include <stddef.h>
#include <stdint.h>

typedef struct sheaf sheaf;
typedef struct sheaf_leaf sheaf_leaf;
/** Which mark: a number of its own kind, of which 0xFFFF stands for a mistake. */
typedef uint16_t sheaf_mark;

sheaf *sheaf_create(int leaves);
void sheaf_free(sheaf *sheaf);

/* Nothing here looks at an index before it reads. */
size_t sheaf_leaf_count(const sheaf *sheaf);
int sheaf_leaf_weight(const sheaf *sheaf, int leaf_index);
const char *sheaf_leaf_title(const sheaf *sheaf, size_t index);
const sheaf_leaf *sheaf_get_leaf(const sheaf *sheaf, size_t index);
void sheaf_set_leaf_weight(sheaf *sheaf, uint32_t leaf_idx, int weight);
int sheaf_first_line_for_leaf(const sheaf *, uint32_t);
int sheaf_leaf_number(const sheaf_leaf *leaf);

/** The number of knots and of colours. Each has an id, based on the order in which they were tied. */
uint32_t sheaf_num_knots(const sheaf *sheaf);
uint32_t sheaf_num_colours(const sheaf *sheaf);
int sheaf_knot_colour_for_id(const sheaf *sheaf, uint32_t knot_id, uint32_t colour_id);

/** Folds a leaf, and returns 0 on success, -1 for one that is folded. It looks at no index either. */
int sheaf_fold_leaf(sheaf *sheaf, size_t leaf_index);

/** How many leaves were folded. */
#define SHEAF_COUNTER_FOLDED 1
/** How many were not, because they are. */
#define SHEAF_COUNTER_REFUSED 2

/** Returns one of the SHEAF_COUNTER counters, and any other that is asked for as well. */
int sheaf_counter(const sheaf *sheaf, int op);

/* An index of its own kind: nobody but the annotations knows how far it goes. */
uint16_t sheaf_mark_count(const sheaf *sheaf);
int sheaf_mark_weight(const sheaf *sheaf, sheaf_mark mark);
int sheaf_mark_colour(const sheaf *sheaf, sheaf_mark mark);

/* There may be nothing yet where a leaf goes. */
int sheaf_insert_leaf(sheaf *sheaf, size_t index, int weight);

/** Gives all leaves of another sheaf to this one, and frees the other. */
void sheaf_join(sheaf *sheaf, struct sheaf *other);

#endif
