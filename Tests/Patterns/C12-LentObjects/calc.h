#include <stddef.h>

typedef struct calc calc;
typedef struct calc_call calc_call;
typedef struct calc_value calc_value;
typedef enum { CALC_OK = 0, CALC_NO_MEMORY = 1, CALC_UNKNOWN = 2, CALC_FAILED = 3 } calc_error;

calc *calc_create(void);
void calc_destroy(calc *calc);

/* Defines a function of that name, in place of the one before. The call and its values are the machine's, and gone when the
   function has returned. destroy is called for the context when the function is replaced, when the machine goes away, and
   when this call fails. */
calc_error calc_define(calc *calc, const char *name, void *context,
                       void (*function)(calc_call *call, int argc, calc_value **argv), void (*destroy)(void *context));

/* Calls a function with texts, and keeps what it returns. */
calc_error calc_run(calc *calc, const char *name, const char *const *texts);
/* The number that the last function returned; calls it in a call are counted too. */
int calc_last_number(const calc *calc);
/* What the last failure said; NULL without one. */
const char *calc_last_message(const calc *calc);

void *calc_call_context(calc_call *call);
int calc_call_depth(const calc_call *call);
void calc_call_return(calc_call *call, int number);
void calc_call_complain(calc_call *call, const char *message, int length);

const char *calc_value_text(const calc_value *value);
int calc_value_size(const calc_value *value);
/* A copy of the caller's. */
calc_value *calc_value_copy(const calc_value *value);
void calc_value_free(calc_value *value);

/* Values that were given last, until visit returns something else than 0. */
int calc_visit(const calc *calc, int (*visit)(const calc_value *value, void *context), void *context);
/* The same on two threads, each of which visits all values. */
void calc_visit_on_threads(const calc *calc, void (*visit)(const calc_value *value, void *context), void *context);
/* Calls with a value where there is one, else with NULL. */
void calc_visit_first(const calc *calc, void (*visit)(const calc_value *value, void *context), void *context);
