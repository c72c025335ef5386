#ifndef MEMO_H
#define MEMO_H

typedef struct memo memo;

typedef struct memo_error {
    int line;
    char text[32];
} memo_error;

/** NULL where the text is empty or memory is short. */
memo *memo_parse(const char *text, memo_error *error);
void memo_destroy(memo *memo);

/** 0, or -1 on failure. The memo gets the line where it is not empty. */
int memo_add_line(memo *memo, const char *line, memo_error *error);
int memo_line_count(const memo *memo);

#endif
