typedef struct book book;
book *book_create(void);
void book_destroy(book *book);
int book_allocate_pages(int pages);
void book_set_title_source(book *book, const char *(*source)(int page, void *context), void *context);
void book_set_size_source(book *book, int (*source)(int page, void *context), void *context);
typedef struct { const char *(*title)(void *context); void *context; } book_source;
void book_set_source(book *book, const book_source *source);
