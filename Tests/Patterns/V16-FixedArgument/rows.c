#include "rows.h"

#include "test_memory.h"

#include <stdint.h>
#include <string.h>

enum { MOST = 4 };

struct rows {
    int count;
    int lengths[MOST];
    unsigned char *texts[MOST];
};

rows *rows_create(void) { return test_calloc(1, sizeof(rows)); }

void rows_destroy(rows *rows)
{
    for (int row = 0; row < rows->count; row++)
        test_free(rows->texts[row]);
    test_free(rows);
}

int rows_add(rows *rows, const char *text, int length, void (*release)(void *), int version)
{
    test_require((intptr_t)release == ROWS_COPY, "nothing but ROWS_COPY");
    test_require(version == ROWS_VERSION, "the version of the header");
    unsigned char *copy = rows->count < MOST ? test_malloc((size_t)length) : NULL;
    if (copy == NULL)
        return -1;
    memcpy(copy, text, (size_t)length);
    rows->lengths[rows->count] = length;
    rows->texts[rows->count++] = copy;
    return 0;
}

const unsigned char *rows_text(const rows *rows, int row)
{
    return row >= 0 && row < rows->count ? rows->texts[row] : NULL;
}

int rows_text_length(const rows *rows, int row) { return rows_text(rows, row) != NULL ? rows->lengths[row] : 0; }
