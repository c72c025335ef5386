#ifndef SCRIPT_H
#define SCRIPT_H

#include <stddef.h>

typedef struct script script;
typedef struct script_line script_line;
typedef struct memo memo;

/* None of the texts is copied: a script reads them where they are. */
script *script_new(const char *source);
script *script_copy(const script *script, const char *source);
void script_free(script *script);
/* A base that begins with "!" is refused, and kept all the same. */
int script_set_base(script *script, const char *base);
int script_set_title(script *script, const wchar_t *title);
/* Fails once there are eight. */
int script_define(script *script, const char *key, const char *value);
const char *script_source(const script *script);
const char *script_base(const script *script);
const char *script_value(const script *script, const char *key);
/* Reads every text that the script has. */
int script_sum(const script *script);
/* Read where they are, as the annotations say. */
script *script_load(const char *source);
int script_use_header(script *script, const char *header);
/** The name is copied. */
int script_set_author(script *script, const char *name);
const char *script_author(const script *script);

script_line *script_first_line(script *script);
int script_line_set_label(script_line *line, const char *label);
const char *script_line_label(const script_line *line);

memo *memo_open(const char *text);
int memo_set_tag(memo *memo, const char *tag);
int memo_add_word(memo *memo, const char *word);
int memo_sum(const memo *memo);
/* Reads the texts once more. */
int memo_close(memo *memo);

#endif
