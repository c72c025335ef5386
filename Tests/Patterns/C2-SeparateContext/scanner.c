#include "scanner.h"

#include "test_memory.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

struct scanner {
    void *user_data;
    scanner_word_handler word;
    scanner_number_handler number;
    scanner_begin_handler begin;
    scanner_end_handler end;
    scanner_error_handler *error;
};

scanner *scanner_create(void)
{
    scanner *scanner = test_malloc(sizeof *scanner);
    if (scanner)
        *scanner = (struct scanner){ 0 };
    return scanner;
}

void scanner_destroy(scanner *scanner)
{
    if (scanner == NULL)
        return;
    if (scanner->word)
        scanner->word(scanner->user_data, "destroyed");
    test_free(scanner->error);
    test_free(scanner);
}

void scanner_set_user_data(scanner *scanner, void *user_data) { scanner->user_data = user_data; }
void scanner_use_scanner_as_handler_arg(scanner *scanner) { scanner->user_data = scanner; }
void scanner_set_word_handler(scanner *scanner, scanner_word_handler handler) { scanner->word = handler; }
void scanner_set_number_handler(scanner *scanner, scanner_number_handler handler) { scanner->number = handler; }

void scanner_set_element_handlers(scanner *scanner, scanner_begin_handler begin, scanner_end_handler end)
{
    scanner->begin = begin;
    scanner->end = end;
}

int scanner_set_error_handler(scanner *scanner, scanner_error_handler handler)
{
    scanner_error_handler *stored = test_malloc(sizeof *stored);
    if (stored == NULL)
        return -1;
    *stored = handler;
    test_free(scanner->error);
    scanner->error = stored;
    return 0;
}

void scanner_set_letter_handler(scanner *scanner, int letter, scanner_word_handler handler)
{
    (void)letter;
    scanner_set_word_handler(scanner, handler);
}

void scanner_reset(scanner *scanner)
{
    test_free(scanner->error);
    *scanner = (struct scanner){ 0 };
}

static int scan_word(scanner *scanner, char *word, size_t position)
{
    const char *attributes[] = { word, "again", NULL };
    if (isdigit((unsigned char)word[0])) {
        if (scanner->number)
            scanner->number(scanner->user_data, strtol(word, NULL, 10));
    } else if (word[0] == '<') {
        if (scanner->begin)
            scanner->begin(scanner->user_data, word + 1, strlen(word) > 1 ? attributes : NULL);
    } else if (word[0] == '>') {
        if (scanner->end)
            scanner->end(scanner->user_data, word + 1);
    } else if (word[0] == '?') {
        if (scanner->error && *scanner->error)
            return (*scanner->error)(scanner->user_data, position) == 0 ? -1 : 0;
    } else if (scanner->word) {
        scanner->word(scanner->user_data, word);
    }
    return 0;
}

int scanner_scan(scanner *scanner, const char *text)
{
    const char *start = text;
    while (*text != '\0') {
        size_t length = strcspn(text, " ");
        char word[32] = { 0 };
        memcpy(word, text, length < 31 ? length : 31);
        if (length > 0 && scan_word(scanner, word, text - start) != 0)
            return -1;
        text += length + (text[length] == ' ');
    }
    return 0;
}

scanner *scanner_create_from(scanner *scanner)
{
    struct scanner *copy = scanner_create();
    if (copy) {
        *copy = *scanner;
        copy->error = NULL;
    }
    return copy;
}
