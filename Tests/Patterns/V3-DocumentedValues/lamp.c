#include "lamp.h"
#include "test_memory.h"

struct lamp { int level, turns; unsigned lights; };

lamp *lamp_create(void) { return test_calloc(1, sizeof(lamp)); }
void lamp_destroy(lamp *lamp) { test_free(lamp); }
void lamp_set_level(lamp *lamp, int level) { lamp->level = level; }
int lamp_get_level(const lamp *lamp) { return lamp->level; }
void lamp_set_lights(lamp *lamp, unsigned lights) { lamp->lights = lights; }
unsigned lamp_get_lights(const lamp *lamp) { return lamp->lights; }
int lamp_get_state(const lamp *lamp) { return lamp->level > 0 ? LAMP_STATE_ON : LAMP_STATE_OFF; }
void lamp_turn(lamp *lamp, int speed) { lamp->turns += speed; }
int lamp_get_turns(const lamp *lamp) { return lamp->turns; }
