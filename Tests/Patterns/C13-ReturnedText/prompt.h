#include <stddef.h>

typedef struct prompt prompt;

prompt *prompt_create(void);
void prompt_free(prompt *prompt);

/* Copies each line at once; returns how many characters all of them have. */
int prompt_visit_lines(const prompt *prompt, const char *(*line)(int number, void *context), void *context);

/* What the function returns stays as it is as long as the prompt may call it, which is until another takes its place. */
void prompt_set_name_source(prompt *prompt, const char *(*source)(int number, void *context), void *context);
/* The names that it was told so far, separated by spaces; calls for the name with that number first. */
const char *prompt_ask_name(prompt *prompt, int number);

/* What the function returns is freed. */
char *prompt_alloc_text(size_t size);
char *prompt_copy_text(const char *text);
void prompt_set_completer(prompt *prompt, char *(*complete)(const char *word, void *context), void *context);
void prompt_set_corrector(prompt *prompt, char *(*correct)(const char *word, void *context), void *context);
int prompt_expand(prompt *prompt, const char *word);
int prompt_correct(prompt *prompt, const char *word);
