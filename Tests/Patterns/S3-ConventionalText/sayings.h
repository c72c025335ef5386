#ifndef SAYINGS_H
#define SAYINGS_H

#include <stddef.h>

typedef char sayings_char;
typedef struct sayings sayings;

void sayings_drop(void *memory);
void sayings_drop_list(char **list);
void sayings_free_text(char *text);

sayings *sayings_create(void);
void sayings_destroy(sayings *book);

/* Texts that the caller frees, and arrays of them. */
sayings_char *sayings_get_title(const sayings *book);
char *sayings_reverse(const char *text);
char **sayings_all(const sayings *book);
char *sayings_maybe(const char *text);
/* The book itself, for one call after the other. */
sayings *sayings_rename(sayings *book, const char *title);
/* Texts that stay the book's. */
const char *sayings_language(const sayings *book);
/** Its text, which must be freed with sayings_free_text(). */
char *sayings_format(int number);
/* Said of the functions themselves: it belongs to the book. */
char *sayings_current(const sayings *book);
/* Parts of arguments, which nobody frees. */
char *sayings_find(const char *text, const char *word);
char *sayings_upcase(char *text);
char *sayings_insert(sayings *book, const char *text);
char *sayings_get_contents(const sayings *book);

#endif
