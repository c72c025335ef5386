#ifndef FOREST_H
#define FOREST_H

#include <stdbool.h>
#include <stdint.h>

/** Trees that stand in a row, and never change. */
typedef struct forest forest;

/** One of them; a part of the forest. */
typedef struct {
    uint32_t place;
    const forest *forest;
} forest_tree;

/** A walk from tree to tree, which remembers where it was. */
typedef struct {
    uint32_t *places;
    uint32_t length;
    uint32_t room;
    const forest *forest;
} forest_walk;

/** Looks for trees of a kind. */
typedef struct forest_search forest_search;

forest *forest_new(const char *trees);
void forest_delete(forest *forest);
forest_tree forest_first_tree(const forest *forest);
bool forest_tree_is_null(forest_tree tree);
/** The letter that stands for its kind. */
int forest_tree_kind(forest_tree tree);
forest_tree forest_tree_next(forest_tree tree);

/** A walk that begins at a tree. */
forest_walk forest_walk_new(forest_tree tree);
/** A walk of its own, that has come as far. */
forest_walk forest_walk_copy(const forest_walk *walk);
void forest_walk_delete(forest_walk *walk);
/** Goes on to the next tree; false at the end, and where there is no memory. */
bool forest_walk_step(forest_walk *walk);
/** The tree where the walk is; a null tree where it is nowhere. */
forest_tree forest_walk_tree(const forest_walk *walk);
uint32_t forest_walk_length(const forest_walk *walk);
/** Whose memory it is, the name does not say. */
forest_walk forest_walk_shared(const forest_walk *walk);
/** Begins anew, perhaps in another forest. */
void forest_walk_restart(forest_walk *walk, forest_tree tree);

forest_search *forest_search_new(int kind);
void forest_search_delete(forest_search *search);
/** Looks for trees from here on: in later calls. */
void forest_search_run(forest_search *search, forest_tree from);
/** The next tree of the kind. */
forest_tree forest_search_next(forest_search *search);

#endif
