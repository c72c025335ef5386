#ifndef SCANNER_H
#define SCANNER_H

#include <stddef.h>

typedef struct scanner scanner;

typedef void (*scanner_word_handler)(void *user_data, const char *word);
typedef void (*scanner_number_handler)(void *user_data, long value);
typedef void (*scanner_begin_handler)(void *user_data, const char *name, const char **attributes);
typedef void (*scanner_end_handler)(void *user_data, const char *name);
/* Returns 0 to stop. */
typedef int (*scanner_error_handler)(void *user_data, size_t position);

scanner *scanner_create(void);
void scanner_destroy(scanner *scanner);

/* What all handlers get. */
void scanner_set_user_data(scanner *scanner, void *user_data);
/* The handlers get the scanner instead. */
void scanner_use_scanner_as_handler_arg(scanner *scanner);

void scanner_set_word_handler(scanner *scanner, scanner_word_handler handler);
void scanner_set_number_handler(scanner *scanner, scanner_number_handler handler);
void scanner_set_element_handlers(scanner *scanner, scanner_begin_handler begin, scanner_end_handler end);
/* -1 where there is no memory for it. */
int scanner_set_error_handler(scanner *scanner, scanner_error_handler handler);
/* One for each letter. */
void scanner_set_letter_handler(scanner *scanner, int letter, scanner_word_handler handler);

/* Takes all handlers away, and the user data too. */
void scanner_reset(scanner *scanner);
/* Calls the handlers; -1 if one of them stopped it. */
int scanner_scan(scanner *scanner, const char *text);

/* Has the handlers of the other. */
scanner *scanner_create_from(scanner *scanner);

#endif
