#include <stddef.h>

typedef struct book book;
typedef struct page page;

book *book_create(void);
void book_destroy(book *book);

void *page_context(page *page);
void *page_memory(page *page, size_t size);
void page_complain(page *page, const char *text);
int page_number(const page *page);

/* With a destroy notification, and without. */
int book_sum(book *book, const char *name, void *context, void (*add)(page *page, int number), void (*finish)(page *page), void (*release)(void *context));
int book_on_sum(book *book, void *context, void (*add)(page *page, int number), void (*finish)(page *page));
/* Nothing is said of a series: the closures share a context alone. */
int book_pair(book *book, void *context, void (*open)(page *page), void (*close)(page *page), void (*release)(void *context));
/* Two would end it; one returns something; one gets no page. */
int book_add_twice(book *book, void *context, void (*add)(page *page), void (*finish)(page *page), void (*release)(void *context));
int book_answer(book *book, void *context, int (*add)(page *page), void (*finish)(page *page), void (*release)(void *context));
int book_other(book *book, void *context, void (*add)(int number, void *context), void (*finish)(page *page), void (*release)(void *context));
/* Two notifications, of which one may be for something else. */
int book_insert(book *book, void *context, int (*visit)(int number, void *context), int (*leave)(int number, void *context), void (*release)(void *context), void (*free_key)(void *key));
