#ifndef LAMP_H
#define LAMP_H

#define LAMP_LEVEL_DIM 1
#define LAMP_LEVEL_BRIGHT 20
#define LAMP_LEVEL_FULL 100 /**< As bright as it gets. */

#define LAMP_LIGHT_RED 1
#define LAMP_LIGHT_GREEN 2
#define LAMP_LIGHT_BLUE 0x80000000

#define LAMP_STATE_OFF 0
#define LAMP_STATE_ON 1

#define LAMP_SPEED_SLOW 1
#define LAMP_SPEED_FAST 2

typedef struct lamp lamp;

lamp *lamp_create(void);
void lamp_destroy(lamp *lamp);

/** Sets how bright the lamp is.
 * @param level one of LAMP_LEVEL_* */
void lamp_set_level(lamp *lamp, int level);
/** @return LAMP_LEVEL_DIM, LAMP_LEVEL_BRIGHT or LAMP_LEVEL_FULL */
int lamp_get_level(const lamp *lamp);

/** @param lights <tt>unsigned</tt>: bitwise OR of LAMP_LIGHT_* flags */
void lamp_set_lights(lamp *lamp, unsigned lights);
/** @return combination of LAMP_LIGHT_RED, LAMP_LIGHT_GREEN and LAMP_LIGHT_BLUE */
unsigned lamp_get_lights(const lamp *lamp);

/** @return (LAMP_STATE_OFF/LAMP_STATE_ON) */
int lamp_get_state(const lamp *lamp);

/** A number besides: it stays a number.
 * @param speed one of LAMP_SPEED_*, or a number of turns per minute */
void lamp_turn(lamp *lamp, int speed);
int lamp_get_turns(const lamp *lamp);

#endif
