#ifndef BEACON_H
#define BEACON_H

#define BEACON_LEVEL_DIM 1
#define BEACON_LEVEL_BRIGHT 20
#define BEACON_LEVEL_FULL 100 /**< As bright as it gets. */

#define BEACON_LIGHT_RED 1
#define BEACON_LIGHT_GREEN 2
#define BEACON_LIGHT_BLUE 0x80000000

#define BEACON_STATE_OFF 0
#define BEACON_STATE_ON 1

#define BEACON_SPEED_SLOW 1
#define BEACON_SPEED_FAST 2

typedef struct beacon beacon;

beacon *beacon_create(void);
void beacon_destroy(beacon *beacon);

/** Sets how bright the beacon is.
 * @param level one of BEACON_LEVEL_* */
void beacon_set_level(beacon *beacon, int level);
/** @return BEACON_LEVEL_DIM, BEACON_LEVEL_BRIGHT or BEACON_LEVEL_FULL */
int beacon_get_level(const beacon *beacon);

/** @param lights <tt>unsigned</tt>: bitwise OR of BEACON_LIGHT_* flags */
void beacon_set_lights(beacon *beacon, unsigned lights);
/** @return combination of BEACON_LIGHT_RED, BEACON_LIGHT_GREEN and BEACON_LIGHT_BLUE */
unsigned beacon_get_lights(const beacon *beacon);

/** @return (BEACON_STATE_OFF/BEACON_STATE_ON) */
int beacon_get_state(const beacon *beacon);

/** A number besides: it stays a number.
 * @param speed one of BEACON_SPEED_*, or a number of turns per minute */
void beacon_turn(beacon *beacon, int speed);
int beacon_get_turns(const beacon *beacon);

#endif
