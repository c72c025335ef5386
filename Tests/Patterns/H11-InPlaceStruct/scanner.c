#include "scanner.h"
#include "test_memory.h"

#include <string.h>

int lex_scanner_initialize(lex_scanner *scanner, lex_mode mode)
{
    static const lex_scanner zero;
    test_require(memcmp(scanner, &zero, sizeof zero) == 0, "a struct to set up is zero");
    char *text = test_calloc(1, 1);
    if (!text) return 0;
    *scanner = (lex_scanner) { .mode = mode, .text = text, .rest = text, .self = scanner, .mark = { 1, 1 } };
    return 1;
}

int lex_scanner_load(lex_scanner *scanner, const char *text)
{
    test_require(scanner->self == scanner, "a scanner stays where it was set up");
    char *copy = test_strdup(text);
    if (!copy) return 0;
    test_free(scanner->text);
    scanner->text = copy;
    scanner->rest = copy;
    return 1;
}

int lex_scanner_reinit(lex_scanner *scanner, lex_mode mode)
{
    test_require(scanner->self == scanner, "a scanner is set up before it is set up again, and has not moved");
    char *text = test_calloc(1, 1);
    if (!text) return 0;
    test_free(scanner->text);
    *scanner = (lex_scanner) { .mode = mode, .text = text, .rest = text, .self = scanner, .mark = { 1, 1 } };
    return 1;
}

void lex_scanner_delete(lex_scanner *scanner)
{
    test_require(scanner->self == scanner, "a scanner is set up before it is deleted, once, and has not moved");
    scanner->self = NULL;
    test_free(scanner->text);
}

void lex_token_init(lex_token *token) { *token = (lex_token) { -1, NULL }; }

int lex_scanner_next(lex_scanner *scanner, lex_token *token)
{
    test_require(scanner->self == scanner, "a scanner stays where it was set up");
    test_require(token->word == NULL, "a token to fill is empty");
    scanner->rest += strspn(scanner->rest, " ");
    size_t length = strcspn(scanner->rest, " ");
    if (length > 10) return 0;
    if (length > 0) {
        token->word = test_calloc(length + 1, 1);
        if (!token->word) return 0;
        memcpy(token->word, scanner->rest, length);
    }
    token->length = (int) length;
    scanner->rest += length;
    scanner->mark.column += (int) length;
    scanner->tokens++;
    return 1;
}

const char *lex_token_word(const lex_token *token) { return token->word; }

void lex_token_clear(lex_token *token)
{
    test_require(token->length >= -1, "a token is cleared once");
    test_free(token->word);
    *token = (lex_token) { -2, NULL };
}

void lex_list_init(lex_list *list) { *list = (lex_list) { 0, NULL }; }

int lex_list_push(lex_list *list, lex_token *token)
{
    lex_token taken = *token;
    *token = (lex_token) { -3, NULL };
    lex_token *grown = test_realloc(list->tokens, (size_t) (list->count + 1) * sizeof *grown);
    if (!grown) {
        lex_token_clear(&taken);
        return 0;
    }
    list->tokens = grown;
    list->tokens[list->count++] = taken;
    return 1;
}

int lex_list_close(lex_list *list)
{
    int count = list->count;
    test_require(count >= 0, "a list is closed once");
    for (int index = 0; index < count; index++) lex_token_clear(&list->tokens[index]);
    test_free(list->tokens);
    list->count = -1;
    return count == 1 ? -1 : 0;
}

int lex_journal_begin(lex_journal *journal, int capacity)
{
    journal->buffer = test_calloc(16, 1);
    journal->lines = capacity;
    return capacity > 100 || !journal->buffer ? -1 : 0;
}

void lex_journal_end(lex_journal *journal)
{
    test_require(journal->lines >= 0, "a journal is ended once");
    test_free(journal->buffer);
    journal->lines = -1;
}

void lex_codec_init(lex_codec *codec) { codec->state = NULL; }
void lex_codec_end(lex_codec *codec) { codec->state = NULL; }
void lex_codec_finish(lex_codec *codec) { codec->state = NULL; }
