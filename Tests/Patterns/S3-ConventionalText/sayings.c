#include "sayings.h"
#include "test_memory.h"

#include <stdio.h>
#include <string.h>

struct sayings {
    char *last;
};

/* What was given by one function must not be freed by the other. */
static char *mark(char *block, char kind)
{
    if (block != NULL)
        block[0] = kind;
    return block != NULL ? block + 1 : NULL;
}

static char *copied(const char *text, char kind)
{
    char *block = mark(test_malloc(strlen(text) + 2), kind);
    return block != NULL ? strcpy(block, text) : NULL;
}

static void freed(char *text, char kind)
{
    if (text == NULL)
        return;
    test_require(text[-1] == kind, "it is freed by the function that belongs to it");
    test_free(text - 1);
}

void sayings_drop(void *memory) { freed(memory, 'd'); }
void sayings_free_text(char *text) { freed(text, 'g'); }

void sayings_drop_list(char **list)
{
    for (char **text = list; text != NULL && *text != NULL; text++)
        freed(*text, 'd');
    test_free(list);
}

sayings *sayings_create(void)
{
    sayings *book = test_malloc(sizeof *book);
    if (book != NULL && (book->last = test_strdup("last")) == NULL) {
        test_free(book);
        return NULL;
    }
    return book;
}

void sayings_destroy(sayings *book)
{
    test_free(book->last);
    test_free(book);
}

sayings *sayings_rename(sayings *book, const char *title)
{
    char *copy = test_strdup(title);
    if (copy == NULL)
        return book;
    test_free(book->last);
    book->last = copy;
    return book;
}

sayings_char *sayings_get_title(const sayings *book) { return copied(book->last, 'd'); }

char *sayings_reverse(const char *text)
{
    char *reversed = copied(text, 'd');
    size_t length = strlen(text);
    for (size_t i = 0; reversed != NULL && i < length; i++)
        reversed[i] = text[length - 1 - i];
    return reversed;
}

char **sayings_all(const sayings *book)
{
    char **list = test_malloc(3 * sizeof *list);
    if (list == NULL)
        return NULL;
    list[0] = copied("first", 'd');
    list[1] = list[0] != NULL ? copied(book->last, 'd') : NULL;
    list[2] = NULL;
    if (list[1] != NULL)
        return list;
    sayings_drop_list(list);
    return NULL;
}

char *sayings_maybe(const char *text) { return text[0] != '\0' ? copied(text, 'd') : NULL; }
const char *sayings_language(const sayings *book) { return (void)book, "en"; }

char *sayings_format(int number)
{
    char *text = mark(test_malloc(32), 'g');
    if (text != NULL)
        snprintf(text, 31, "saying %d", number);
    return text;
}

char *sayings_current(const sayings *book) { return book->last; }
char *sayings_find(const char *text, const char *word) { return strstr(text, word); }
char *sayings_upcase(char *text) { return text; }
char *sayings_insert(sayings *book, const char *text) { return (void)text, book->last; }
char *sayings_get_contents(const sayings *book) { return book->last; }
