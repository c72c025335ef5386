#include "words.h"
#include "test_memory.h"

#include <stdio.h>
#include <string.h>

void words_free(char *text)
{
    test_require(text != NULL, "only what was handed out is freed");
    test_free(text);
}

void words_release(void *block) { test_free(block); }

char *words_join(const char *first, const char *second)
{
    char *joined = test_malloc(strlen(first) + strlen(second) + 1);
    return joined != NULL ? strcat(strcpy(joined, first), second) : NULL;
}

char *words_twice(const char *text) { return words_join(text, text); }

char *words_find(const char *text) { return text[0] != '\0' ? test_strdup(text) : NULL; }

int words_describe(int number, char **description)
{
    test_require(*description == NULL, "outputs start as nothing");
    if (number == 0)
        return 0;
    *description = test_malloc(32);
    if (*description == NULL)
        return -1;
    snprintf(*description, 32, "number %d", number);
    return number < 0 ? number : 0;
}

int words_raw(char **text, size_t *length)
{
    *text = test_malloc(3);
    if (*text == NULL)
        return -1;
    memcpy(*text, "abc", 3);
    *length = 3;
    return 0;
}

char *words_latin(void) { return test_strdup("\xe4\xf6"); }
