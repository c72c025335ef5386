#ifndef SCANNER_H
#define SCANNER_H

#include <stddef.h>
#include <stdint.h>

typedef enum lex_mode { LEX_WORDS, LEX_LINES } lex_mode;

/** Where the scanner stands. */
typedef struct lex_mark {
    int line;
    int column;
} lex_mark;

/** Splits text into words; the caller makes room for it. */
typedef struct lex_scanner {
    lex_mode mode;
    lex_mark mark;
    /** How many tokens were read. */
    uint64_t tokens;
    int failed : 1;
    size_t _checked;
    int reserved;
    const char *rest;
    char *text;
    /* A scanner that moves is broken. */
    struct lex_scanner *self;
} lex_scanner;

/** @return 1 on success, 0 on failure */
int lex_scanner_initialize(lex_scanner *scanner, lex_mode mode);
/** @return 1 on success, 0 on failure; then the scanner is unchanged */
int lex_scanner_load(lex_scanner *scanner, const char *text);
/**
 * Sets up again what is set up, and frees what it has.
 *
 * @return 1 on success, 0 on failure; then the scanner is unchanged
 */
int lex_scanner_reinit(lex_scanner *scanner, lex_mode mode);
void lex_scanner_delete(lex_scanner *scanner);

/** What the scanner finds: a word, or the end. */
typedef struct lex_token {
    int length;
    char *word;
} lex_token;

void lex_token_init(lex_token *token);
/**
 * Fills the token.
 *
 * @return 1 on success, 0 on failure; then the token holds nothing
 */
int lex_scanner_next(lex_scanner *scanner, lex_token *token);
/** The text of the token, or NULL at the end. */
const char *lex_token_word(const lex_token *token);
void lex_token_clear(lex_token *token);

/** A list of tokens, which takes over what a token holds. */
typedef struct lex_list {
    int count;
    lex_token *tokens;
} lex_list;

void lex_list_init(lex_list *list);
/** @return 1 on success, 0 on failure; the list takes the token over either way */
int lex_list_push(lex_list *list, lex_token *token);
/** @return 0 on success, -1 on failure: the list is gone all the same */
int lex_list_close(lex_list *list);

/** A file that has to be ended also where opening it failed. */
typedef struct lex_journal {
    int lines;
    void *buffer;
} lex_journal;

int lex_journal_begin(lex_journal *journal, int capacity);
void lex_journal_end(lex_journal *journal);

/* Two functions end one, each after its own kind of beginning: which is which, nothing says. */
typedef struct lex_codec {
    void *state;
} lex_codec;

void lex_codec_init(lex_codec *codec);
void lex_codec_end(lex_codec *codec);
void lex_codec_finish(lex_codec *codec);

#endif
