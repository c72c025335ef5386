#include <stddef.h>
#include <stdint.h>

/* Names alone: what is called a descriptor is never negative. */
int tap_open(const char *name);
int tap_close(int fd);
int tap_turn(int fd, int degrees);
int tap_dup(int fd);
/* Opens one, and how that is closed no name says. */
int tap_open_shared(const char *name);
int tap_close_shared(int fd, int force);
int tap_opened(void);
/* Not the first parameter, and none of the library's. */
int tap_pass_descriptor(const char *name, int fd);
/* Makes one of another one. */
int tap_open_from(int fd);

/* By the variable. */
int well_create(const char *path, int *idp);
int well_open(const char *path, int mode, int *idp);
int well_close(int id);
int well_inquire(int id, int *depth);
int well_get_id(const char *path, int *id);

/* By the comments. */
/** Makes a pump.
 * @return a handle, or -1 */
int pump_start(int power);
/** Stops a pump. */
void pump_release(int pump);
int pump_power(int pump);

/* What a failure is nothing says. */
int hose_open(const char *name);
void hose_close(int handle);

/* The same, and nothing says it. */
int pipe_open(const char *name);
void pipe_close(int hnd);

/* A status. */
/** Opens the mains; 0 on success. */
int mains_open(const char *name);
int mains_close(int handle);
/* A number that the caller chose. */
int line_open(int fd);
int line_close(int fd);
/* Nothing opens one. */
int spring_init(void);
int spring_close(int fd);
/* What is closed is no descriptor. */
int lock_open(const char *name);
int lock_close(int turns);

/* To handle something is no handle. */
/** Opens the valve; returns 1 if it can handle the pressure. */
int valve_open(int bars);
int valve_close(int turns);

/* Two families with the same name of the parameter, and one that the annotations deny. */
int sink_open(const char *name);
int sink_close(int fd);
int sink_drain(int fd);
int sink_basin_open(const char *name);
int sink_basin_close(int fd);
int sink_basin_drain(int fd);
int sink_trap_open(const char *name);
int sink_trap_close(int fd);
int basin_fill(int fd);

/* An int that annotations say more of, in its own type or in that of the headers. */
typedef int faucet_id;
int faucet_grab(const char *name);
int faucet_flow(int number, int other);
void faucet_let_go(int number);
int faucet_pick(const char *name);
void faucet_drop(int number);
long faucet_wide(const char *name);
/* The annotations say that it is none. */
int flume_open(const char *name);
int flume_close(int fd);
int flume_flow(int fd);
/* What is made of one may close it. */
typedef struct hydrant hydrant;
hydrant *hydrant_new(int tap);
void hydrant_free(hydrant *hydrant);
