#include <stdbool.h>

typedef int sluice_boolean;
typedef enum { SLUICE_OK, SLUICE_STUCK } sluice_status;

/* Taken once at a time, and given back by who took it: anything else is misuse. */
typedef struct sluice_mutex sluice_mutex;
sluice_mutex *sluice_mutex_create(void);
void sluice_mutex_destroy(sluice_mutex *mutex);
void sluice_mutex_lock(sluice_mutex *mutex);
sluice_boolean sluice_mutex_trylock(sluice_mutex *mutex);
void sluice_mutex_unlock(sluice_mutex *mutex);
/* A number that is nobody's who has not the mutex. */
int sluice_mutex_level(const sluice_mutex *mutex);
void sluice_mutex_set_level(sluice_mutex *mutex, int level);
/* Has a thread of its own take the mutex and raise the level so often, until it is joined. */
bool sluice_mutex_contend(sluice_mutex *mutex, int rounds);
void sluice_mutex_join(sluice_mutex *mutex);
/* Takes it for good: it never comes back. */
void sluice_mutex_block(sluice_mutex *mutex);

/* Of two kinds, and taken again and again. */
typedef struct sluice_rec_lock sluice_rec_lock;
sluice_rec_lock *sluice_rec_lock_create(void);
void sluice_rec_lock_destroy(sluice_rec_lock *lock);
void sluice_rec_lock_reader_enter(sluice_rec_lock *lock);
void sluice_rec_lock_reader_leave(sluice_rec_lock *lock);
int sluice_rec_lock_depth(const sluice_rec_lock *lock);

/* Something that has a lock, which can fail; it can be closed, but not while it is locked. */
typedef struct sluice_gate sluice_gate;
sluice_gate *sluice_gate_open(void);
sluice_status sluice_gate_close(sluice_gate *gate);
sluice_status sluice_gate_lock(sluice_gate *gate);
sluice_status sluice_gate_unlock(sluice_gate *gate);
void sluice_gate_jam(sluice_gate *gate, bool jammed);
int sluice_gate_count_unlocked(sluice_gate *gate);

/* A bolt, and no lock between threads. */
typedef struct sluice_door sluice_door;
sluice_door *sluice_door_create(void);
void sluice_door_destroy(sluice_door *door);
void sluice_door_lock(sluice_door *door);
void sluice_door_unlock(sluice_door *door);
bool sluice_door_bolted(const sluice_door *door);
