#include <stddef.h>
#include <stdint.h>
#include <uchar.h>
#include <wchar.h>
typedef struct wt_book wt_book;
typedef uint16_t wt_char;
typedef const wt_char *wt_chars;
wt_book *wt_book_create(const wchar_t *title);
void wt_book_destroy(wt_book *book);
void wt_free(void *block);
/* Names of C's own for such units. */
int wt_book_find(const wt_book *book, const char16_t *what);
int wt_book_match(const wt_book *book, const char32_t *what);
const wchar_t *wt_book_title(const wt_book *book);
/* Integers of 16 bits are text only where the annotations say so. */
int wt_book_look(const wt_book *book, const uint16_t *what);
int wt_book_search(const wt_book *book, wt_chars what);
const uint16_t *wt_book_tag(const wt_book *book);
const uint16_t *wt_book_table(const wt_book *book);
/* With a length: elements, unless the annotations call it text. */
int wt_book_count(const wt_book *book, const wchar_t *text, size_t length);
int wt_book_points(const wt_book *book, const wchar_t *text, size_t length);
/* Whose text it is nobody says. */
wchar_t *wt_book_name(wt_book *book);
char16_t *wt_book_copy(const wt_book *book);
/* It may point into its argument. */
const wchar_t *wt_skip(const wchar_t *text);
const wchar_t *wt_rest(const wchar_t *text, size_t length);
/* It keeps what it is given. */
int wt_book_set_static_title(wt_book *book, const wchar_t *title);
/* It writes to a buffer. */
int wt_book_read(wt_book *book, wchar_t *buffer, size_t size);
