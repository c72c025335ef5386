#ifndef BOOK_H
#define BOOK_H

#include <stddef.h>
#include <stdint.h>
#include <uchar.h>
#include <wchar.h>

typedef struct book book;
/* A unit of UTF-16, in a name of the library's own. */
typedef uint16_t book_char;

book *book_create(const char16_t *title);
void book_destroy(book *book);
void book_free(void *block);

/* Text that ends with a zero, in and out. */
int book_set_title(book *book, const char16_t *title);
const char16_t *book_title(const book *book);
const wchar_t *book_author(const book *book);
int book_set_author(book *book, const wchar_t *author);
/* Its name says nothing about units: the annotations do. */
size_t book_measure(const book *book, const book_char *text);
/* With a length in units. */
size_t book_count_units(const book *book, const char16_t *text, size_t length);
size_t book_count_points(const book *book, const char32_t *text, size_t length);
/* Half of a surrogate pair, as text and as it is. */
const char16_t *book_broken(const book *book);
const char16_t *book_broken_units(const book *book);
/* Text of the caller's. */
char16_t *book_copy_title(const book *book);
int book_export(const book *book, char16_t **text, size_t *length);
/* Text that does not end with a zero. */
const book_char *book_slice(const book *book, size_t *length);
/* Text that is written to a buffer: cut off, or as long as it needs to be. */
size_t book_write_title(const book *book, char16_t *buffer, size_t capacity);
size_t book_format(const book *book, wchar_t *buffer, size_t size);

#endif
