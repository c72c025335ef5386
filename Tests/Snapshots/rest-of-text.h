#include <stddef.h>
#include <uchar.h>

typedef struct words words;

words *words_create(void);
void words_destroy(words *words);

/* What follows in the text itself: a copy must still be there when the rest of it is copied. */
long number_from(const char *text, char **end);
const char *word_first(const char *text, const char **tail);
int words_skip(words *words, const char *text, int length, const char **tail);
int words_skip16(words *words, const char16_t *text, const char16_t **tail);
void word_bytes(const char *text, const unsigned char **bytes, size_t *count);
/* An object, and the rest. */
int words_parse(const char *text, words **out, const char **tail);
/* What an object hands over to be freed may be its own. */
int words_load(const char *text, words **out, char **message);
void text_free(char *text);

/* Members that point into the text. */
struct word_parts { int column; const char *rest; };
void word_split(const char *text, struct word_parts *out);
const struct word_parts *words_part(words *words, const char *text);
/* Into a buffer, or parts of the text that no NUL ends. */
const char *bytes_skip(const void *data, size_t size, const char **tail);
struct word_parts word_parts_of(const char *text);
/* Nothing says what the text is that comes out. */
int words_next(words *words, const char *text, const char **tail);
