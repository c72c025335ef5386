#include "grammar.h"

#include "test_memory.h"

#include <string.h>

struct grammar {
    int rules;
};

const char *grammar_status_text(grammar_status status)
{
    switch (status) {
    case GRAMMAR_NO_MEMORY: return "out of memory";
    case GRAMMAR_UNBALANCED: return "unbalanced parenthesis";
    case GRAMMAR_UNKNOWN_RULE: return "unknown rule";
    default: return "no error";
    }
}

/* Where the first parenthesis is that nothing closes; -1 for nowhere. */
static long unbalanced(const char *text, size_t length)
{
    long open = -1;
    for (size_t i = 0; i < length; i++) {
        if (text[i] == '(')
            open = (long)i;
        else if (text[i] == ')')
            open = -1;
    }
    return open;
}

static grammar *make(void)
{
    grammar *made = test_malloc(sizeof *made);
    if (made != NULL)
        made->rules = 0;
    return made;
}

grammar *grammar_compile(const char *text, size_t length, grammar_status *error, size_t *offset)
{
    test_require(*error == GRAMMAR_OK && *offset == 0, "what says something of a failure begins as zero");
    long open = unbalanced(text, length);
    grammar *made = open < 0 ? make() : NULL;
    if (made == NULL) {
        *error = open < 0 ? GRAMMAR_NO_MEMORY : GRAMMAR_UNBALANCED;
        *offset = open < 0 ? 0 : (size_t)open;
    }
    return made;
}

grammar *grammar_parse(const char *text, const char **problem, int *erroffset)
{
    grammar_status error = GRAMMAR_OK;
    size_t offset = 0;
    grammar *made = grammar_compile(text, strlen(text), &error, &offset);
    if (made == NULL) {
        *problem = grammar_status_text(error);
        *erroffset = (int)offset;
    }
    return made;
}

void grammar_free(grammar *grammar) { test_free(grammar); }

grammar_status grammar_add_rule(grammar *grammar, const char *rule, int *error_line, int *error_column)
{
    long open = unbalanced(rule, strlen(rule));
    if (open >= 0) {
        *error_line = 1;
        for (long i = 0; i < open; i++)
            *error_line += rule[i] == '\n';
        *error_column = (int)open + 1;
        return GRAMMAR_UNBALANCED;
    }
    grammar->rules++;
    return GRAMMAR_OK;
}

int grammar_count(const grammar *grammar, const char *name, unsigned *errpos)
{
    if (name[0] != 0)
        return grammar->rules;
    *errpos = 7;
    return -1;
}

char *grammar_print(const grammar *grammar, const char *indentation, size_t *error_offset)
{
    *error_offset = strspn(indentation, " ");
    if (indentation[*error_offset] != 0)
        return NULL;
    return test_strdup(grammar->rules == 0 ? "" : "rules");
}

void grammar_free_text(char *text) { test_free(text); }

int grammar_import(grammar *grammar, const char *path, char **message, unsigned long *err_line)
{
    if (path[0] != 0) {
        grammar->rules += 10;
        return 0;
    }
    *err_line = (unsigned long)-1;
    *message = test_strdup("there is no such file");
    return -1;
}
