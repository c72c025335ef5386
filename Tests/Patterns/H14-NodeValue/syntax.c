#include "syntax.h"
#include "test_memory.h"

#include <string.h>

struct syntax {
    char *text;
    int marks;
};

syntax *syntax_parse(const char *text)
{
    syntax *syntax = test_calloc(1, sizeof *syntax);
    if (syntax == NULL)
        return NULL;
    syntax->text = test_strdup(text);
    if (syntax->text == NULL) {
        test_free(syntax);
        return NULL;
    }
    return syntax;
}

void syntax_delete(syntax *syntax)
{
    test_free(syntax->text);
    test_free(syntax);
}

syntax *syntax_copy(const syntax *syntax) { return syntax_parse(syntax->text); }

bool syntax_edit(syntax *syntax, const char *text)
{
    char *copy = test_strdup(text);
    if (copy == NULL)
        return false;
    test_free(syntax->text);
    syntax->text = copy;
    return true;
}

void syntax_mark(syntax *syntax) { syntax->marks++; }

static syntax_word at(const syntax *syntax, size_t place)
{
    if (syntax->text[place] == '\0')
        return (syntax_word){0, NULL};
    return (syntax_word){(uint32_t)place, syntax};
}

syntax_word syntax_first_word(const syntax *syntax) { return at(syntax, strspn(syntax->text, " ")); }

bool syntax_word_is_null(syntax_word word) { return word.source == NULL; }

uint32_t syntax_word_length(syntax_word word)
{
    test_require(word.source != NULL, "no null word");
    return (uint32_t)strcspn(word.source->text + word.place, " ");
}

syntax_word syntax_word_next(syntax_word word)
{
    size_t place = word.place + syntax_word_length(word);
    return at(word.source, place + strspn(word.source->text + place, " "));
}

bool syntax_word_eq(syntax_word word, syntax_word other)
{
    return word.source == other.source && word.place == other.place;
}

syntax_word syntax_word_find(syntax_word word, const char *prefix)
{
    while (!syntax_word_is_null(word) && strncmp(word.source->text + word.place, prefix, strlen(prefix)) != 0)
        word = syntax_word_next(word);
    return word;
}

void syntax_word_shift(syntax_word *word) { word->place++; }

syntax_cursor syntax_cursor_new(const syntax *syntax) { return (syntax_cursor){0, syntax}; }

void syntax_cursor_delete(syntax_cursor *cursor) { cursor->source = NULL; }
