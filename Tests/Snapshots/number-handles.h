#include <stdint.h>

typedef int gate;
typedef int gate_status;
typedef int32_t latch;
typedef uint32_t lamp;
typedef int level;

/** Opens a gate; -1 on failure. */
gate gate_open(const char *name);
gate_status gate_close(gate gate);
int gate_push(gate gate, int force);
gate gate_dup(gate gate);
gate gate_default(void);
gate_status gate_open_pair(gate *left, gate *right);
gate_status gate_match(gate first, gate second);

/* Nothing ends one. */
latch latch_create(int kind);
int latch_kind(latch latch);

/* Unsigned: what means failure is not known. */
lamp lamp_create(void);
void lamp_destroy(lamp lamp);

/* A number. */
level level_get(gate gate);
void level_set(gate gate, level value);

/* Which number is a failure is not known. */
typedef int hatch;
hatch hatch_open(const char *name);
void hatch_close(hatch hatch);

/* Only what is said here of 0: to close it would close standard input. */
typedef int valve;
/** Opens a valve; 0 on failure. */
valve valve_open(const char *name);
/** Closes a valve, and returns a negative number on failure. */
int valve_close(valve valve);
