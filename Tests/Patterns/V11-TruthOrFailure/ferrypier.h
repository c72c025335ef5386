#ifndef FERRYPIER_H
#define FERRYPIER_H

#define FERRYPIER_OK 0
#define FERRYPIER_UNKNOWN (-1)
#define FERRYPIER_FATAL (-30)

typedef struct ferrypier ferrypier;

ferrypier *ferrypier_create(void);
void ferrypier_destroy(ferrypier *pier);
/** Text for the last failure. */
const char *ferrypier_error_string(const ferrypier *pier);

/** Enters state: 0 is closed, 1 is free, 2 is taken, anything else cannot be told. */
void ferrypier_enter(ferrypier *pier, int state);

/* Negative when nothing can be told. */
int ferrypier_is_taken(ferrypier *pier);
int ferrypier_berth_has_rings(const ferrypier *pier, int berth);

/** Returns non-zero if the pier is wet. Here that is -8. */
int ferrypier_wet(const ferrypier *pier);

#endif
