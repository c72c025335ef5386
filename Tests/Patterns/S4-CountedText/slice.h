#ifndef SLICE_H
#define SLICE_H

#include <stddef.h>

typedef struct slice slice;

/* The text ends where the length says, not at a NUL. */
slice *slice_create(const char *text, size_t length);
void slice_destroy(slice *slice);
/* There is no NUL behind it. */
const char *slice_text(const slice *slice, size_t *length);
void slice_get(const slice *slice, const char **text, size_t *text_length);
int slice_find(const slice *slice, const char *word, int word_len);
/* Text that a NUL ends, beside a number of its own: how long so many of it are. */
size_t slice_span(const slice *slice, const char *label, int count);
/* Bytes, unless the annotations say otherwise. */
const char *slice_bytes(const slice *slice, size_t *size);

#endif
