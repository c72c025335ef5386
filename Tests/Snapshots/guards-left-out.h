typedef struct tape tape;
typedef void (*tape_error)(tape *tape, const char *text);

tape *tape_new(void *error_context, tape_error error, int limit);
void *tape_error_context(tape *tape);
void tape_delete(tape **tape);
int tape_total(tape *tape);
/* Cannot fail, so that nothing need be caught. */
int tape_limit(tape *tape);
