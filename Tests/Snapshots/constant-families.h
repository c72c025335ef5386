#include <stdint.h>

/* A family by annotation. */
#define DOOR_OPEN_LEFT 1
#define DOOR_OPEN_RIGHT 2
#define DOOR_OPEN_BOTH (DOOR_OPEN_LEFT | DOOR_OPEN_RIGHT | 0)

/* What Swift's importer leaves out: more than one operator, a character, a condition, an enum's constant. */
#define DOOR_LIMIT (1 | 2 | 4)
#define DOOR_LETTER 'd'
#define DOOR_CHOICE (sizeof(int) == 4 ? 10 : 20)
#define DOOR_ALIAS DOOR_STATE_SHUT
enum door_state { DOOR_STATE_OPEN, DOOR_STATE_SHUT };

/* Constants of an enum without a name. */
enum { DOOR_SPEED_SLOW = -1, DOOR_SPEED_FAST = 1 };

#define DOOR_OK 0
#define DOOR_JAMMED 7

int door_open(int sides);
int door_move(int speed, unsigned int state);
/* Without an annotation a number stays a number. */
int door_count(int sides);
