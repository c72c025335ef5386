#ifndef GRAMMAR_H
#define GRAMMAR_H

#include <stddef.h>

typedef struct grammar grammar;

typedef enum grammar_status {
    GRAMMAR_OK = 0,
    GRAMMAR_NO_MEMORY = 1,
    GRAMMAR_UNBALANCED = 2,
    GRAMMAR_UNKNOWN_RULE = 3
} grammar_status;

const char *grammar_status_text(grammar_status status);

/** NULL on failure; then `error` and `offset` say what is wrong, and where. */
grammar *grammar_compile(const char *text, size_t length, grammar_status *error, size_t *offset);

/**
 * The older way: `text` ends with a NUL, and the error comes as a text that is the library's.
 *
 * @param[out] erroffset where the text is wrong
 */
grammar *grammar_parse(const char *text, const char **problem, int *erroffset);

void grammar_free(grammar *grammar);

/** Where the rule is wrong, counted from 1, on failure. */
grammar_status grammar_add_rule(grammar *grammar, const char *rule, int *error_line, int *error_column);

/** How many rules there are by that name.
 * @return a count, or -1 on error */
int grammar_count(const grammar *grammar, const char *name, unsigned *errpos);

/** The rules, one a line; NULL on failure. Free it with grammar_free_text(). */
char *grammar_print(const grammar *grammar, const char *indentation, size_t *error_offset);
void grammar_free_text(char *text);

/** 0, or -1 on failure: then `message` is the caller's. */
int grammar_import(grammar *grammar, const char *path, char **message, unsigned long *err_line);

#endif
