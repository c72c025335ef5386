/* What cannot be said about defaults. */
#ifndef OPTIONS_MISTAKEN_H
#define OPTIONS_MISTAKEN_H

typedef struct om_deck om_deck;
om_deck *om_deck_new(void);
void om_deck_free(om_deck *deck);

typedef struct { int level; } om_options;
void om_options_init(om_options *options);
typedef struct { int level; } om_hints;
int om_hints_reset(om_hints *hints, int layout);
void om_deck_set_hints(om_deck *deck, om_hints *hints);
typedef struct { void *all; } om_rest;
void om_rest_reset(om_rest *rest);

#endif
