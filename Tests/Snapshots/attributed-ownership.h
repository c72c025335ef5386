#include <stddef.h>

/* Attributes that decide, those that contradict, and those that nobody knows. */

typedef struct boat boat;
typedef struct crew crew;

boat *boat_obtain(void) __attribute__((ownership_returns(boat)));
void boat_moor(boat *boat) __attribute__((ownership_takes(boat, 1)));
/** A boat of the harbour's. Do not free it. */
boat *boat_hire(void) __attribute__((ownership_returns(boat)));
boat *boat_next(boat *boat __attribute__((lifetimebound)));
boat *boat_follow(boat *boat) __attribute__((swift_attr("returns_unretained")));
boat *boat_copy_of(const boat *boat) __attribute__((swift_attr("returns_retained")));
/* Nothing but a name that stores. */
int boat_add_crew(boat *boat, crew *crew);
int boat_set_crew(boat *boat, crew *crew __attribute__((noescape)));
int boat_add_log(boat *boat, const unsigned char *log __attribute__((noescape)), size_t size);
int boat_add_chart(boat *boat, const unsigned char *chart, size_t size);
crew *crew_create(boat *boat, crew *leader __attribute__((lifetimebound)));
/* The name of the ship stays with the new crew. */
crew *crew_create_named(const char *name __attribute__((lifetimebound)));
void crew_destroy(crew *crew);

/* Two that end a raft, and no name that says which. */
typedef struct raft raft;
raft *raft_build(void) __attribute__((ownership_returns(raft)));
void raft_submit(raft *raft) __attribute__((ownership_takes(raft, 1)));
void raft_abandon(raft *raft) __attribute__((ownership_takes(raft, 1)));

/* What Swift knows under other names. */
typedef struct __attribute__((swift_attr("import_reference"))) ferry ferry;
ferry *ferry_create(void);
void ferry_destroy(ferry *ferry);
int boat_speed(const boat *boat) __attribute__((swift_name("speed(of:)")));
int boat_length(const boat *boat) __attribute__((swift_private));
typedef struct __attribute__((swift_attr("~Copyable"))) oar oar;
oar *oar_create(void);
void oar_destroy(oar *oar);

/* What nobody knows changes nothing. */
int boat_width(const boat *boat) __attribute__((unheard_of(1, "two")));
