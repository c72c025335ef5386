#ifndef NAMES_H
#define NAMES_H

#include <stddef.h>

typedef struct names names;

names *names_create(void);
void names_destroy(names *names);
/** How many bytes the words have. @param words  A NULL-terminated array. */
size_t names_measure(const names *names, const char *const *words);
/** A NULL-terminated list, which belongs to the names. */
const char *const *names_all(const names *names);
/* Copies, to be freed as a whole. */
char **names_copy(const names *names);
int names_match(const names *names, const char **matches[]);
void names_free_list(char **list);
int names_split(const char *text, char ***parts);
size_t names_count(const names *names, char **words);

#endif
