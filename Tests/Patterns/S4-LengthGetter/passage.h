#ifndef PASSAGE_H
#define PASSAGE_H

#include <stddef.h>

typedef struct passage passage;

passage *passage_create(const void *bytes, size_t size);
void passage_destroy(passage *passage);

/* The text has no NUL behind it, and may have some inside; NULL for none. */
const char *passage_string_value(const passage *passage);
size_t passage_string_length(const passage *passage);
/* Of the words between blanks, by their number. */
const char *passage_peek_word(const passage *passage, int number);
size_t passage_get_word_length(const passage *passage, int number);
/* What is converted first has its length afterwards. */
const char *passage_line_text(passage *passage, int line);
int passage_line_bytes(passage *passage, int line);

/* Ends with a NUL: this length is one of characters, and the other that of the passage. */
const char *passage_title(const passage *passage);
unsigned short passage_title_length(const passage *passage);
const char *passage_text(const passage *passage);
size_t passage_length(const passage *passage);

#endif
