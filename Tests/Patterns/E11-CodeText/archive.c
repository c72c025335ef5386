#include "archive.h"
#include "test_memory.h"

#include <string.h>

struct archive {
    int entries;
};

int archive_open(const char *path, archive **out)
{
    if (strcmp(path, "missing") == 0)
        return -2;
    *out = test_calloc(1, sizeof **out);
    if (*out == NULL)
        return -12;
    (*out)->entries = 3;
    return 0;
}

void archive_free(archive *archive) { test_free(archive); }

int archive_extract(archive *archive, int entry) { return entry < archive->entries ? 0 : -5; }

int archive_entries(const archive *archive) { return archive->entries; }

const char *archive_strerror(int code)
{
    switch (code) {
    case -2: return "no such archive";
    case -5: return "no such entry";
    default: return NULL;
    }
}
