#ifndef FOREST_H
#define FOREST_H

#include <stddef.h>

/** An arena: its nodes live as long as it, or until it is reset. */
typedef struct forest forest;
typedef struct twig twig;

forest *forest_create(void);
void forest_destroy(forest *forest);
/** Frees all nodes. */
void forest_reset(forest *forest);
size_t forest_size(const forest *forest);

/** A new node; NULL where there is no memory. */
twig *forest_new_twig(forest *forest, const char *label);
/** The node that was grown last, or NULL. */
twig *forest_last_twig(const forest *forest);
void forest_set_trunk(forest *forest, twig *twig);
twig *forest_trunk(const forest *forest);

const char *twig_label(const twig *twig);
int twig_set_weight(twig *twig, int weight);
int twig_weight(const twig *twig);
/** Hangs a node below another. */
void twig_append(twig *parent, twig *child);
/** The first node below this one, or NULL. */
twig *twig_first_child(const twig *parent);
int twig_compare(const twig *left, const twig *right);

/** Ends one node early. */
void twig_drop(twig *twig);
/** It may, or may not, free the nodes. */
void forest_season(forest *forest);

#endif
