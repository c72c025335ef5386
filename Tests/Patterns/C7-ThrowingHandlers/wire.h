#include <stdbool.h>

typedef struct wire wire;
typedef enum { WIRE_OK = 0, WIRE_NO_MEMORY = 1, WIRE_STOPPED = 2 } wire_error;

wire *wire_create(void);
void wire_free(wire *wire);

/* What all handlers get. */
void wire_set_user_data(wire *wire, void *context);

void wire_set_word_handler(wire *wire, void (*handler)(const char *word, void *context));
/* Returns how many of the number to go on with. */
void wire_set_number_handler(wire *wire, int (*handler)(int number, void *context));
void wire_set_line_handler(wire *wire, void (*handler)(void *context));

/* Nothing is read any more, but the end is reported all the same; later, the next push begins anew. */
int wire_stop(wire *wire, bool for_good);
/* Calls the handlers with the words and numbers of a text, and then that of the end. */
wire_error wire_push(wire *wire, const char *text);
/* The same, and returns how many words there were. */
int wire_count(wire *wire, const char *text);
/* How many words the last push has read. */
int wire_words(const wire *wire);
