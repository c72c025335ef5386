#include "prompt.h"
#include "test_memory.h"
#include <string.h>

struct prompt {
    const char *(*source)(int number, void *context);
    void *source_context;
    char *(*complete)(const char *word, void *context);
    void *complete_context;
    char *(*correct)(const char *word, void *context);
    void *correct_context;
    const char *names[8];
    int count;
    char text[200];
};

prompt *prompt_create(void) { return test_calloc(1, sizeof(prompt)); }
void prompt_free(prompt *prompt) { test_free(prompt); }

int prompt_visit_lines(const prompt *prompt, const char *(*line)(int number, void *context), void *context)
{
    char text[200] = "";
    (void)prompt;
    for (int number = 0; number < 4; number++)
        strncat(text, line(number, context), 40);
    return (int)strlen(text);
}

void prompt_set_name_source(prompt *prompt, const char *(*source)(int number, void *context), void *context)
{
    prompt->source = source;
    prompt->source_context = context;
}

const char *prompt_ask_name(prompt *prompt, int number)
{
    const char *name = prompt->source ? prompt->source(number, prompt->source_context) : "nobody";
    if (prompt->count < 8)
        prompt->names[prompt->count++] = name;
    prompt->text[0] = 0;
    for (int index = 0; index < prompt->count; index++) {
        strncat(prompt->text, index == 0 ? "" : " ", 1);
        strncat(prompt->text, prompt->names[index], 20);
    }
    return prompt->text;
}

char *prompt_alloc_text(size_t size) { return test_malloc(size); }
char *prompt_copy_text(const char *text) { return test_strdup(text); }

void prompt_set_completer(prompt *prompt, char *(*complete)(const char *word, void *context), void *context)
{
    prompt->complete = complete;
    prompt->complete_context = context;
}

void prompt_set_corrector(prompt *prompt, char *(*correct)(const char *word, void *context), void *context)
{
    prompt->correct = correct;
    prompt->correct_context = context;
}

static int measure(char *text)
{
    int length = text ? (int)strlen(text) : -1;
    if (text)
        test_free(text);
    return length;
}

int prompt_expand(prompt *prompt, const char *word)
{
    return prompt->complete ? measure(prompt->complete(word, prompt->complete_context)) : -2;
}

int prompt_correct(prompt *prompt, const char *word)
{
    return prompt->correct ? measure(prompt->correct(word, prompt->correct_context)) : -2;
}
