#ifndef LAMP_H
#define LAMP_H

typedef struct lamp lamp;
typedef struct bulb bulb;

/** Returns NULL for a wattage that there is no lamp for. */
lamp *lamp_create(int watts);
/** Passing NULL is safe. */
void lamp_destroy(lamp *lamp);
int lamp_watts(const lamp *lamp);

int bulb_create(int watts, bulb **out);
/** Must not be called with NULL. */
void bulb_destroy(bulb *bulb) __attribute__((nonnull));
int bulb_watts(const bulb *bulb);

#endif
