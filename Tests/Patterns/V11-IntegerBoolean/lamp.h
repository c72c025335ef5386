#ifndef LAMP_H
#define LAMP_H

typedef int lamp_boolean;
typedef unsigned char LampBool;

typedef struct lamp lamp;

lamp *lamp_create(void);
void lamp_destroy(lamp *lamp);

/** By the name of the type. */
lamp_boolean lamp_lit(const lamp *lamp);
void lamp_switch(lamp *lamp, lamp_boolean lit);
LampBool lamp_flipped(const lamp *lamp, LampBool lit);

/** By the name of the function. Anything but 0 is true: here it is 64. */
int lamp_is_dimmed(const lamp *lamp);
int lamp_glass_is_tinted(const lamp *lamp);
/** By the name of the parameter. */
void lamp_dim(lamp *lamp, int is_dimmed);

/** Returns non-zero if the lamp is warm. */
int lamp_warm(const lamp *lamp);
/** @return 1 if the lamp is broken, 0 otherwise */
int lamp_broken(const lamp *lamp);
/** @param tinted non-zero to tint the glass */
void lamp_tint(lamp *lamp, int tinted);

/** By annotation. */
int lamp_timer(const lamp *lamp);
void lamp_set_timer(lamp *lamp, unsigned on);

/** @return TRUE on success, FALSE if the lamp is lit */
lamp_boolean lamp_replace(lamp *lamp);

/** @return 1 if the lamp swings, 0 if it hangs still, -1 on error */
int lamp_is_swinging(const lamp *lamp);
/** @return 0 if the lamps are alike, 1 if the first is brighter, 2 if the second is */
int lamp_compare(const lamp *lamp, const struct lamp *other);
/** @return the number of switches, 1 if there is one */
int lamp_switches(const lamp *lamp);
/** Whether it went well, nothing says. */
int lamp_enable(lamp *lamp);
int lamp_listen(lamp *lamp, int can_id);

#endif
