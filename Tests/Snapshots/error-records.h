/* Errors that C writes into a struct of the caller's. */
typedef struct doc doc;

typedef struct parse_error {
  int line;
  char text[80];
} parse_error;

/* What it makes could write there as long as it lives. */
doc *doc_open(const char *path, parse_error *error);
doc *doc_load(const char *path, parse_error *error);
void doc_destroy(doc *doc);

/** Returns 0, or -1 on failure. */
int doc_merge(doc *doc, const char *text, parse_error *error);
int doc_check_paths(const char *path, parse_error *error);

/* It reads an error. */
int parse_error_line(const parse_error *error);
void parse_error_clear(parse_error *error);

/* The struct has no text, or the text is elsewhere. */
typedef struct code_error {
  int code;
  const char *text;
} code_error;
int doc_save(doc *doc, code_error *error);

/* C gets several. */
int doc_check_all(doc *doc, parse_error errors[4]);

/* Shared elements that an array takes over, none of which keeps anything alive. */
typedef struct item item;
item *item_create(void);
item *item_ref(item *item);
void item_unref(item *item);
int item_append(item *list, item *element);
item *item_get(item *list, int index);
