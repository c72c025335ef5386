#ifndef LANTERN_H
#define LANTERN_H

typedef int lantern_boolean;
typedef unsigned char LampBool;

typedef struct lantern lantern;

lantern *lantern_create(void);
void lantern_destroy(lantern *lantern);

/** By the name of the type. */
lantern_boolean lantern_lit(const lantern *lantern);
void lantern_switch(lantern *lantern, lantern_boolean lit);
LampBool lantern_flipped(const lantern *lantern, LampBool lit);

/** By the name of the function. Anything but 0 is true: here it is 64. */
int lantern_is_dimmed(const lantern *lantern);
int lantern_glass_is_tinted(const lantern *lantern);
/** By the name of the parameter. */
void lantern_dim(lantern *lantern, int is_dimmed);

/** Returns non-zero if the lantern is warm. */
int lantern_warm(const lantern *lantern);
/** @return 1 if the lantern is broken, 0 otherwise */
int lantern_broken(const lantern *lantern);
/** @param tinted non-zero to tint the glass */
void lantern_tint(lantern *lantern, int tinted);

/** By annotation. */
int lantern_timer(const lantern *lantern);
void lantern_set_timer(lantern *lantern, unsigned on);

/** @return TRUE on success, FALSE if the lantern is lit */
lantern_boolean lantern_replace(lantern *lantern);

/** @return 1 if the lantern swings, 0 if it hangs still, -1 on error */
int lantern_is_swinging(const lantern *lantern);
/** @return 0 if the lamps are alike, 1 if the first is brighter, 2 if the second is */
int lantern_compare(const lantern *lantern, const struct lantern *other);
/** @return the number of switches, 1 if there is one */
int lantern_switches(const lantern *lantern);
/** Whether it went well, nothing says. */
int lantern_enable(lantern *lantern);
int lantern_listen(lantern *lantern, int can_id);

#endif
