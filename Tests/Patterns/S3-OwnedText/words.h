#ifndef WORDS_H
#define WORDS_H

#include <stddef.h>

#if defined __GNUC__ && __GNUC__ >= 11
#define WORDS_FREED_BY(function) __attribute__((malloc(function, 1)))
#else
#define WORDS_FREED_BY(function)
#endif

void words_free(char *text);
void words_release(void *block);
/** Joins two texts. The caller must free the result with words_free(). */
char *words_join(const char *first, const char *second);
char *words_twice(const char *text) WORDS_FREED_BY(words_free);
/* For the annotations to say. */
char *words_find(const char *text);
int words_describe(int number, char **description);
int words_raw(char **text, size_t *length);
/* Text in an encoding of its own, freed with words_release. */
char *words_latin(void);

#endif
