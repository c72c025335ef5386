#include "memo.h"

#include "test_memory.h"

#include <string.h>

struct memo {
    int lines;
    char *text;
};

/* Fills all of the array: then no NUL follows. */
static void fail(memo_error *error, const char *text)
{
    test_require(error->line == 0 && error->text[0] == 0, "an error begins as zeros");
    error->line = 1;
    memset(error->text, '.', sizeof error->text);
    memcpy(error->text, text, strlen(text));
}

memo *memo_parse(const char *text, memo_error *error)
{
    if (text[0] == 0) {
        fail(error, "nothing to parse");
        return NULL;
    }
    memo *made = test_malloc(sizeof *made);
    if (made != NULL && (made->text = test_strdup(text)) == NULL) {
        test_free(made);
        made = NULL;
    }
    if (made == NULL)
        fail(error, "out of memory");
    else
        made->lines = 1;
    return made;
}

void memo_destroy(memo *memo)
{
    test_free(memo->text);
    test_free(memo);
}

int memo_add_line(memo *memo, const char *line, memo_error *error)
{
    if (line[0] == 0) {
        fail(error, "empty line");
        return -1;
    }
    char *text = test_realloc(memo->text, strlen(memo->text) + strlen(line) + 1);
    if (text == NULL) {
        fail(error, "out of memory");
        return -1;
    }
    memo->text = strcat(text, line);
    memo->lines++;
    return 0;
}

int memo_line_count(const memo *memo) { return memo->lines; }
