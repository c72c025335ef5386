#include "beacon.h"
#include "test_memory.h"

struct beacon { int level, turns; unsigned lights; };

beacon *beacon_create(void) { return test_calloc(1, sizeof(beacon)); }
void beacon_destroy(beacon *beacon) { test_free(beacon); }
void beacon_set_level(beacon *beacon, int level) { beacon->level = level; }
int beacon_get_level(const beacon *beacon) { return beacon->level; }
void beacon_set_lights(beacon *beacon, unsigned lights) { beacon->lights = lights; }
unsigned beacon_get_lights(const beacon *beacon) { return beacon->lights; }
int beacon_get_state(const beacon *beacon) { return beacon->level > 0 ? BEACON_STATE_ON : BEACON_STATE_OFF; }
void beacon_turn(beacon *beacon, int speed) { beacon->turns += speed; }
int beacon_get_turns(const beacon *beacon) { return beacon->turns; }
