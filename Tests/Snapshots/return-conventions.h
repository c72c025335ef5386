typedef struct rc_book rc_book;
typedef struct rc_page rc_page;
typedef char rc_char;

rc_book *rc_book_create(void);
void rc_book_destroy(rc_book *book);
void rc_page_unref(rc_page *page);
void rc_free(void *memory);
void rc_give_back(char *text);

/* By convention. */
char *rc_greeting(int language);
rc_char *rc_book_dup_title(const rc_book *book);
rc_page *rc_page_at(int number);

/* What is said of the function wins. */
const char *rc_book_language(const rc_book *book);
char *rc_book_printer(const rc_book *book);
/** The text stays the book's: do not free it. */
char *rc_book_subtitle(const rc_book *book);
/** The caller must free the text with rc_give_back(). */
char *rc_book_dup_summary(const rc_book *book);
char *rc_book_dup_index(const rc_book *book) __attribute__((malloc(rc_give_back, 1)));

/* An object that went in. */
rc_book *rc_book_reverse(rc_book *book);
/* Which may be a part of an argument. */
char *rc_strstr(const char *text, const char *word);
char *rc_find_next_char(const char *text);
char *rc_clean(char *text);
char *rc_book_insert(rc_book *book, const char *text);
char *rc_book_get_contents(const rc_book *book);
