/* What C lends to callbacks, and what only looks as if it did. */
#include <stddef.h>

typedef struct host host;
host *host_create(void);
void host_destroy(host *host);

/* Only callbacks get a run, and nothing ends one. */
typedef struct run run;
void host_each_step(host *host, void (*step)(run *run, void *context), void *context);
int run_number(const run *run);
void run_pause_after(run *run, int steps);
/* Keeps a closure beyond the callback: absent of what is lent. */
void run_set_hook(run *run, void (*hook)(void *context), void *context);
/* May end what was lent. */
void run_each(run *run, int (*body)(int number, void *context), void *context);

/* A request is freed by its reply: nothing says so but the verb. */
typedef struct request request;
void host_on_request(host *host, void (*handler)(request *request, void *context), void *context);
int request_number(const request *request);
void request_reply(request *request, int code);

/* A ticket can be had elsewhere, a place is part of a struct, and a guest is counted. */
typedef struct ticket ticket;
void host_on_ticket(host *host, void (*handler)(ticket *ticket, void *context), void *context);
ticket *host_find_ticket(host *host, int number);
int ticket_number(ticket *ticket);

typedef struct place place;
typedef struct { place *place; int number; } seat;
void host_on_place(host *host, void (*handler)(place *place, void *context), void *context);
int place_number(place *place);
int seat_number(const seat *seat);

typedef struct guest guest;
void host_on_guest(host *host, void (*handler)(guest *guest, void *context), void *context);
int guest_number(guest *guest);
void guest_ref(guest *guest);

/* What is const is lent, whether something destroys one or not. */
typedef struct parcel parcel;
parcel *parcel_create(void);
void parcel_destroy(parcel *parcel);
int parcel_weight(const parcel *parcel);
void parcel_paint(parcel *parcel, int color);
int host_each_parcel(host *host, int (*visit)(const parcel *parcel, void *context), void *context);
/* Whose this is, the header does not say. */
int host_each_open_parcel(host *host, int (*visit)(parcel *parcel, void *context), void *context);

typedef struct entry entry;
const char *entry_name(const entry *entry);
const entry *entry_next(const entry *entry);
int host_each_entry(host *host, int (*visit)(const entry *_Nullable entry, void *context), void *context);

/* Nothing can be done with a const mark. */
typedef struct mark mark;
int host_each_mark(host *host, int (*visit)(const mark *mark, void *context), void *context);

/* An array, or one that the callback may write. */
typedef struct slot slot;
int host_each_slots(host *host, int (*visit)(slot **slots, int slots_count, void *context), void *context);
int slot_number(slot *slot);

/* How many arguments a function takes is no length of its name. */
int host_call(host *host, const char *name, int nArg);
