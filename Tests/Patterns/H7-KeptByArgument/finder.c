#include "finder.h"

#include "test_memory.h"

#include <string.h>

struct finder {
    char *word;
};

struct findings {
    const finder *finder;
    const char *subject;
    size_t length;
    size_t place;
    const char *label;
};

finder *finder_new(const char *word)
{
    finder *made = test_malloc(sizeof *made);
    if (made != NULL && (made->word = test_strdup(word)) == NULL) {
        test_free(made);
        made = NULL;
    }
    return made;
}

void finder_free(finder *finder)
{
    test_free(finder->word);
    test_free(finder);
}

findings *findings_new(void)
{
    findings *made = test_malloc(sizeof *made);
    if (made != NULL)
        memset(made, 0, sizeof *made);
    return made;
}

void findings_free(findings *findings) { test_free(findings); }

/* Remembers its arguments, also where it fails. */
int finder_search(const finder *finder, const char *subject, size_t length, findings *findings)
{
    size_t size = strlen(finder->word);
    int count = 0;
    findings->finder = finder;
    findings->subject = subject;
    findings->length = length;
    findings->place = 0;
    if (length == 0)
        return -1;
    for (size_t place = 0; place + size <= length; place++) {
        if (memcmp(subject + place, finder->word, size) == 0) {
            findings->place = place;
            count++;
        }
    }
    return count;
}

const char *findings_word(const findings *findings) { return findings->finder ? findings->finder->word : NULL; }

int findings_byte(const findings *findings, size_t offset)
{
    if (findings->place + offset >= findings->length)
        return -1;
    return findings->subject[findings->place + offset];
}

int finder_label(finder *finder, const char *label, findings *findings)
{
    (void)finder;
    findings->label = label;
    return 0;
}

int finder_select(const finder *finder, findings *found)
{
    int is_new = found->finder == NULL;
    found->finder = finder;
    return is_new;
}

const char *findings_label(const findings *findings) { return findings->label; }

int finder_share(findings *from, findings *to)
{
    *to = *from;
    return 0;
}
