#include "journal.h"
#include "test_memory.h"

#include <string.h>

struct journal {
    char *path;
};

int journal_open(const char *path, journal **out)
{
    test_require(*out == NULL, "an out parameter starts as NULL");
    if (strcmp(path, "missing") == 0)
        return -2;
    if (strcmp(path, "forgotten") == 0)
        return 0;
    journal *journal = test_malloc(sizeof *journal);
    if (journal == NULL)
        return -1;
    journal->path = test_strdup(path);
    if (journal->path == NULL) {
        test_free(journal);
        return -1;
    }
    *out = journal;
    return 0;
}

void journal_close(journal *journal)
{
    test_free(journal->path);
    test_free(journal);
}

const char *journal_path(const journal *journal) { return journal->path; }
