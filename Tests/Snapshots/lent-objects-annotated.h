typedef struct machine machine;
machine *machine_create(void);
void machine_destroy(machine *machine);

/* Which closure a call is for, the call says, and it takes what that throws. */
typedef struct call call;
typedef struct value value;
typedef struct slot slot;
int machine_define(machine *machine, const char *name, void (*function)(call *, int, value **), void *context,
                   void (*release)(void *context));
int machine_run_body(machine *machine, void (*body)(call *call), void *context);
/* Without a call there is no way to the closure. */
int machine_run_plain(machine *machine, void (*body)(int number), void *context);
void *call_context(call *call);
void call_fail(call *call, const char *text);
void call_return(call *call, double number);
/* May end the call, and does not. */
void call_finish_line(call *call);
void call_send(call *call, int code);
/* Copies its argument. */
void call_return_value(call *call, const value *value);

double value_number(const value *value);
value *value_copy(const value *value);
void value_free(value *value);
/* Keeps its object, and gives out what depends on it: absent of what is lent. */
typedef struct cursor cursor;
cursor *cursor_open(value *value);
void cursor_close(cursor *cursor);
void value_set_parent(value *child, value *parent);
const char *value_text(value *value);

/* Lent for once, although what is given out elsewhere is owned. */
int machine_each_group(machine *machine, int (*visit)(slot **slots, int slots_count, void *context), void *context);
int machine_each_pair(machine *machine, int (*visit)(slot **slots, int flags, void *context), void *context);
int slot_number(slot *slot);
int machine_each(machine *machine, int (*visit)(value *value, void *context), void *context);
