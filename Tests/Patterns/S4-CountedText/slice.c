#include "slice.h"
#include "test_memory.h"

#include <string.h>

struct slice {
    size_t length;
    char text[];
};

slice *slice_create(const char *text, size_t length)
{
    slice *slice = test_malloc(sizeof *slice + length);
    if (slice == NULL)
        return NULL;
    slice->length = length;
    memcpy(slice->text, text, length);
    return slice;
}

void slice_destroy(slice *slice) { test_free(slice); }

const char *slice_text(const slice *slice, size_t *length)
{
    *length = slice->length;
    return slice->text;
}

void slice_get(const slice *slice, const char **text, size_t *text_length)
{
    if (slice->length == 0)
        return;
    *text = slice->text;
    *text_length = slice->length;
}

int slice_find(const slice *slice, const char *word, int word_len)
{
    for (size_t index = 0; index + (size_t)word_len <= slice->length; index++)
        if (memcmp(slice->text + index, word, (size_t)word_len) == 0)
            return (int)index;
    return -1;
}

const char *slice_bytes(const slice *slice, size_t *size) { return slice_text(slice, size); }

size_t slice_span(const slice *slice, const char *label, int count)
{
    return slice->length + strlen(label) * (size_t)count;
}
