/* What is taken and given back: a closure in between; and what only sounds like it. */
#include <stdbool.h>

typedef int vault_boolean;
typedef enum { VAULT_OK, VAULT_BUSY } vault_error;

typedef struct vault_mutex vault_mutex;
vault_mutex *vault_mutex_new(void);
void vault_mutex_free(vault_mutex *mutex);
void vault_mutex_enter(vault_mutex *mutex);
bool vault_mutex_try(vault_mutex *mutex);
void vault_mutex_leave(vault_mutex *mutex);

typedef struct vault_rw_lock vault_rw_lock;
vault_rw_lock *vault_rw_lock_new(void);
void vault_rw_lock_free(vault_rw_lock *lock);
void vault_rw_lock_writer_lock(vault_rw_lock *lock);
vault_boolean vault_rw_lock_writer_trylock(vault_rw_lock *lock);
int vault_rw_lock_writer_unlock(vault_rw_lock *lock);
/** May be taken again: it is recursive. */
vault_error vault_rw_lock_reader_lock(vault_rw_lock *lock);
void vault_rw_lock_reader_unlock(vault_rw_lock *lock);

/* What these two return is not known; the second is said. */
typedef struct vault_spinlock vault_spinlock;
vault_spinlock *vault_spinlock_new(void);
void vault_spinlock_free(vault_spinlock *lock);
int vault_spinlock_lock(vault_spinlock *lock);
int vault_spinlock_try_lock(vault_spinlock *lock);
void vault_spinlock_unlock(vault_spinlock *lock);

/* Nothing takes what it gives back. */
typedef struct vault_half_lock vault_half_lock;
vault_half_lock *vault_half_lock_new(void);
void vault_half_lock_free(vault_half_lock *lock);
void vault_half_lock_unlock(vault_half_lock *lock);

/* A lock that belongs to something else, and may end with it. */
typedef struct vault vault;
typedef struct vault_part_lock vault_part_lock;
vault *vault_new(void);
void vault_free(vault *vault);
vault_part_lock *vault_get_lock(vault *vault);
void vault_part_lock_lock(vault_part_lock *lock);
void vault_part_lock_unlock(vault_part_lock *lock);

/* Known by the functions that want it to be locked. */
void vault_lock(vault *vault);
void vault_unlock(vault *vault);
int vault_count_unlocked(vault *vault);

/* A bolt; a key besides; and one that is said to do no harm. */
typedef struct vault_door vault_door;
vault_door *vault_door_new(void);
void vault_door_free(vault_door *door);
void vault_door_lock(vault_door *door);
void vault_door_unlock(vault_door *door);
void vault_door_key_lock(vault_door *door, int key);
void vault_door_key_unlock(vault_door *door, int key);
typedef struct vault_flock vault_flock;
vault_flock *vault_flock_new(void);
void vault_flock_free(vault_flock *lock);
void vault_flock_lock(vault_flock *lock);
void vault_flock_unlock(vault_flock *lock);
