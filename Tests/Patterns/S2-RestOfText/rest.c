#include "rest.h"
#include "test_memory.h"

#include <stdlib.h>
#include <string.h>

struct rest_script {
    size_t steps;
};

struct rest_step {
    size_t length;
};

rest_script *rest_script_create(void) { return test_calloc(1, sizeof(rest_script)); }

void rest_script_destroy(rest_script *script) { test_free(script); }

void rest_step_destroy(rest_step *step) { test_free(step); }

int rest_script_prepare(rest_script *script, const char *text, int length, rest_step **step, const char **tail)
{
    const char *end = memchr(text, ';', (size_t)length);
    size_t count = end == NULL ? (size_t)length : (size_t)(end - text);
    *step = NULL;
    *tail = end == NULL ? text + count : end + 1;
    if (strspn(text, " \n") >= count)
        return 0;
    *step = test_calloc(1, sizeof **step);
    if (*step == NULL)
        return 1;
    (*step)->length = count;
    script->steps += 1;
    return text[0] == '!' ? 2 : 0;
}

size_t rest_step_length(const rest_step *step) { return step->length; }

long rest_to_long(const char *text, char **end, int base) { return strtol(text, end, base); }

const char *rest_skip_word(const char *text, const char **end)
{
    size_t count = strcspn(text, " ");
    if (count == 0)
        return NULL;
    *end = text + count;
    return "a word";
}

int rest_skip_word16(const char16_t *text, const char16_t **end)
{
    int count = 0;
    while (text[count] != 0 && text[count] != ' ')
        count += 1;
    *end = text + count;
    return count;
}

void rest_bytes(const char *text, const unsigned char **bytes, size_t *count)
{
    size_t word = strcspn(text, " ");
    *bytes = (const unsigned char *)text + word;
    *count = strlen(text) - word;
}

void rest_read_label(const char *text, struct rest_label *label)
{
    label->column = (int)strcspn(text, ":");
    label->rest = text[label->column] == 0 ? NULL : text + label->column + 1;
}
