#include "names.h"
#include "test_memory.h"

#include <string.h>

struct names {
    const char *all[4];
};

names *names_create(void)
{
    names *names = test_malloc(sizeof *names);
    if (names != NULL)
        *names = (struct names){{"Ada", "", "Zoë", NULL}};
    return names;
}

void names_destroy(names *names) { test_free(names); }

size_t names_measure(const names *names, const char *const *words)
{
    (void)names;
    size_t size = 0;
    for (; *words != NULL; words++)
        size += strlen(*words);
    return size;
}

const char *const *names_all(const names *names) { return names->all; }

void names_free_list(char **list)
{
    test_require(list != NULL, "only what was handed out is freed");
    for (char **name = list; *name != NULL; name++)
        test_free(*name);
    test_free(list);
}

char **names_copy(const names *names)
{
    char **list = test_calloc(4, sizeof *list);
    if (list == NULL)
        return NULL;
    for (int index = 0; index < 3; index++) {
        list[index] = test_strdup(names->all[index]);
        if (list[index] == NULL) {
            names_free_list(list);
            return NULL;
        }
    }
    return list;
}

int names_match(const names *names, const char **matches[])
{
    *matches = (const char **)names->all + 1;
    return 0;
}

int names_split(const char *text, char ***parts)
{
    if (text[0] == '\0')
        return 0;
    *parts = test_calloc(2, sizeof **parts);
    if (*parts == NULL)
        return -1;
    (*parts)[0] = test_strdup(text);
    return (*parts)[0] != NULL ? 0 : -1;
}

size_t names_count(const names *names, char **words)
{
    (void)names;
    size_t count = 0;
    while (words[count] != NULL)
        words[count++][0] = '!';
    return count;
}
