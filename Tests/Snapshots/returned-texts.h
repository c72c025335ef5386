/* Callbacks that return text to C: whose it is, no header says. */
#include <stddef.h>

typedef struct book book;
book *book_create(void);
void book_destroy(book *book);
char *book_alloc(size_t size);
char *book_dup(const char *text);
int book_allocate_pages(int pages);

int book_each_page(book *book, const char *(*title)(int page, void *context), void *context);
void book_set_title_source(book *book, const char *_Nonnull (*source)(int page, void *context), void *context);
void book_set_author_source(book *book, char *_Nullable (*source)(void *context), void *context);
void book_set_note_source(book *book, char *(*source)(void *context), void *context);
/* Nothing is said of these. */
void book_set_index_source(book *book, const char *(*source)(void *context), void *context);
void book_set_cover_source(book *book, const unsigned char *(*source)(void *context), void *context);
/* C lets go of the closure itself, perhaps before it has read the text; or that shares its context. */
void book_set_blurb_source(
    book *book, const char *(*source)(void *context), void *context, void (*release)(void *context));
void book_set_two_sources(
    book *book, const char *(*first)(void *context), const char *(*second)(void *context), void *context);
/* C frees what a closure returns that C lets go of. */
void book_set_quote_source(
    book *book, char *(*source)(void *context), void *context, void (*release)(void *context));
