#ifndef REST_H
#define REST_H

#include <stddef.h>
#include <uchar.h>

typedef struct rest_script rest_script;
typedef struct rest_step rest_step;

/* What stands at the beginning of a text, and in the text itself. */
struct rest_label {
    int column;
    const char *rest;
};

rest_script *rest_script_create(void);
void rest_script_destroy(rest_script *script);
void rest_step_destroy(rest_step *step);
/** Makes a step of the text up to a semicolon, or NULL of nothing but blanks; `tail` is what follows. Not 0 for a failure. */
int rest_script_prepare(rest_script *script, const char *text, int length, rest_step **step, const char **tail);
/** How many characters the step has. */
size_t rest_step_length(const rest_step *step);

/** The number at the beginning of a text; `end` is what follows it. */
long rest_to_long(const char *text, char **end, int base);
/** A note of the library's, and what follows the first word; neither for a text without one. */
const char *rest_skip_word(const char *text, const char **end);
/** The same in UTF-16. */
int rest_skip_word16(const char16_t *text, const char16_t **end);
/** The bytes behind the first word, which are not counted up to a NUL. */
void rest_bytes(const char *text, const unsigned char **bytes, size_t *count);
/** The first word, and what follows. */
void rest_read_label(const char *text, struct rest_label *label);

#endif
