#ifndef SYNTAX_H
#define SYNTAX_H

#include <stdbool.h>
#include <stdint.h>

/** A parsed text. */
typedef struct syntax syntax;

/** A word of the text; points into it. */
typedef struct {
    uint32_t place;
    const syntax *source;
} syntax_word;

/** Looks alike, and owns memory. */
typedef struct {
    uint32_t place;
    const syntax *source;
} syntax_cursor;

typedef struct syntax_reader syntax_reader;

syntax *syntax_parse(const char *text);
void syntax_delete(syntax *syntax);
syntax *syntax_copy(const syntax *syntax);
/** Replaces the text. */
bool syntax_edit(syntax *syntax, const char *text);
/** Marks the text, and leaves its words where they are. */
void syntax_mark(syntax *syntax);

/** The first word; a null word where there is none. */
syntax_word syntax_first_word(const syntax *syntax);
bool syntax_word_is_null(syntax_word word);
syntax_word syntax_word_next(syntax_word word);
uint32_t syntax_word_length(syntax_word word);
bool syntax_word_eq(syntax_word word, syntax_word other);
/** A word with a prefix, searched from another on. */
syntax_word syntax_word_find(syntax_word word, const char *prefix);
void syntax_word_shift(syntax_word *word);

syntax_cursor syntax_cursor_new(const syntax *syntax);
void syntax_cursor_delete(syntax_cursor *cursor);

#endif
