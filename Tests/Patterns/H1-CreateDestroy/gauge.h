#ifndef GAUGE_H
#define GAUGE_H

/** A number that goes up and down. */
typedef struct gauge gauge;

/** Makes a gauge that stands at zero; NULL where memory is short. */
gauge *gauge_create(void);
void gauge_destroy(gauge *gauge);

int gauge_value(const gauge *gauge);
void gauge_add(gauge *gauge, int amount);

#endif
