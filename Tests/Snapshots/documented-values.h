/* Numbers whose comments say which constants are their values. */
#ifndef DOCUMENTED_VALUES_H
#define DOCUMENTED_VALUES_H

#define DV_LEVEL_LOW 1
#define DV_LEVEL_HIGH 2
#define DV_MODE_FAST 10
#define DV_MODE_EXACT 11
#define DV_OPEN_READ 1
#define DV_OPEN_WRITE 2
#define DV_OPEN_BOTH (DV_OPEN_READ | DV_OPEN_WRITE)
#define DV_STATE_IDLE 0
#define DV_STATE_BUSY 1
#define DV_SPEED_SLOW 1
#define DV_SPEED_FAST 2
#define DV_COLOR_RED 1
#define DV_COLOR_BLUE 2
#define DV_COLOR_BASE_WHITE 3
#define DV_SIDE_LEFT 1
#define DV_SIDE_RIGHT 2
#define DV_KIND_ODD 1
#define DV_KIND_EVEN 2
#define DV_FIRST 1
#define DV_SECOND 2
enum dv_shape { DV_SHAPE_ROUND, DV_SHAPE_FLAT };

/** @param level one of DV_LEVEL_* */
int dv_set_level(int level);
/** @return one of DV_LEVEL_LOW and DV_LEVEL_HIGH */
int dv_get_level(void);
/** @param mode <tt>int</tt>: how (@ref DV_MODE_FAST/@ref DV_MODE_EXACT) */
void dv_set_mode(int mode);
/** @param flags bitwise OR of DV_OPEN_* flags */
int dv_open(unsigned flags);
/** @return DV_STATE_IDLE or DV_STATE_BUSY */
int dv_state(void);

/* Doubtful: another number, an error beside, a pattern in another, disagreement on what combines, a third constant, no more in common than
   the library's prefix, an enum's constants, and another width. */
/** @param speed one of DV_SPEED_*, or a number of steps */
void dv_set_speed(int speed);
/** @return DV_SPEED_SLOW or DV_SPEED_FAST, or -1 on error */
int dv_speed(void);
/** @param color one of DV_COLOR_* */
void dv_set_color(int color);
/** @param color DV_COLOR_BASE_* */
void dv_set_base_color(int color);
/** @param side one of DV_SIDE_* */
void dv_set_side(int side);
/** @param sides combination of DV_SIDE_* */
void dv_set_sides(int sides);
/** @param kind DV_KIND_ODD or DV_KIND_EVEN, unlike with DV_SIDE_LEFT */
void dv_set_kind(int kind);
/** @param which DV_FIRST or DV_SECOND */
void dv_pick(int which);
/** @param shape one of DV_SHAPE_* */
void dv_set_shape(int shape);
/** @param level one of DV_LEVEL_* */
void dv_set_short_level(short level);

#endif
