#ifndef ROWS_H
#define ROWS_H

#define ROWS_COPY (-1)
#define ROWS_VERSION 3

typedef struct rows rows;

rows *rows_create(void);
void rows_destroy(rows *rows);

/* The release of the text may be ROWS_COPY; the version has to be ROWS_VERSION. 0, or -1 on failure. */
int rows_add(rows *rows, const char *text, int, void (*release)(void *), int version);

/* Text with NULs in it, which no NUL ends; NULL where there is none. */
const unsigned char *rows_text(const rows *rows, int row);
int rows_text_length(const rows *rows, int row);

#endif
