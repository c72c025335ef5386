#include <stddef.h>

typedef struct shelf shelf;
typedef struct book book;

shelf *shelf_create(void);
void shelf_destroy(shelf *shelf);
book *book_create(void);
void book_destroy(book *book);

/* Each of these may borrow, keep or take over its second argument. */
void shelf_add(shelf *shelf, book *book);
void shelf_set_favorite(shelf *shelf, book *book);
void shelf_register_book(shelf *shelf, book *book);
void shelf_push_back(shelf *shelf, book *book);
void shelf_use_book(shelf *shelf, const book *book);
void shelf_ref_book(shelf *shelf, const book *book);
void shelf_attach_labels(shelf *shelf, const int *labels, size_t count);
void shelf_set_labels(shelf *shelf, const int *labels, size_t count);
int shelf_set_named(shelf *shelf, const char *name, const int *labels, size_t count);
void shelf_set_static_name(shelf *shelf, const char *name);

/* No verb that stores. */
int shelf_contains(const shelf *shelf, const book *book);
int shelf_compare(const shelf *shelf, const book *book);
/* No verb that is known to store, yet it does: what saves us? */
void shelf_host(shelf *shelf, book *book);
void shelf_place(shelf *shelf, book *book);
void shelf_setup(shelf *shelf, const book *book);
