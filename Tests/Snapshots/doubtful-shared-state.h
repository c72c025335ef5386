#include <stddef.h>

/* One index, given out with a reference each time: clearing it through one Swift object would leave the views of another. */
typedef struct dur_repo dur_repo;
typedef struct dur_index dur_index;
typedef struct dur_entry dur_entry;

/* Returns 0, or a negative number. */
int dur_repo_open(dur_repo **out, const char *path);
void dur_repo_free(dur_repo *repo);
int dur_repo_index(dur_index **out, dur_repo *repo);
void dur_index_free(dur_index *index);
int dur_index_clear(dur_index *index);
size_t dur_index_count(const dur_index *index);
const dur_entry *dur_index_at(dur_index *index, size_t n);
int dur_entry_stage(const dur_entry *entry);

/* Of what is not text, an address is none. */
typedef struct dur_value dur_value;
dur_value *dur_value_new(void);
void dur_value_free(dur_value *value);
/** Returns the value as text if the kind is text. */
const char *dur_value_text(const dur_value *value);
/** Returns the value as a number if the kind is number. */
long dur_value_number(const dur_value *value);
/** Let go of most memory. A value that is suspended does not support any other calls. */
int dur_value_suspend(dur_value *value);

/* A buffer that is told to be immutable frees nothing. */
typedef enum { DUR_ALLOC_DOUBLE, DUR_ALLOC_IMMUTABLE } dur_scheme;
void dur_value_set_allocation_scheme(dur_value *value, dur_scheme scheme);
dur_scheme dur_value_get_allocation_scheme(const dur_value *value);

/* The library's own lock, and tables that no lock guards. */
void dur_lock_library(void);
void dur_unlock_library(void);
int dur_pop_input_callbacks(void);
int dur_del_encoding_alias(const char *alias);
const char *dur_get_encoding_alias(const char *alias);

/* The text is kept, and that from before comes back. */
const char *dur_def_indent_string(const char *v);
int dur_def_indent(int v);

/* Digits of an id are counted, not ids. */
typedef struct { unsigned char bytes[20]; } dur_id;
int dur_id_ncmp(const dur_id *a, const dur_id *b, size_t len);
int dur_id_cmp(const dur_id *a, const dur_id *b);

/* The first of several. */
typedef struct { int number; long value; } dur_feature;
const dur_feature *dur_feature_list(void);
const dur_feature *dur_first_feature(void);

/** Returns zero on a match and non-zero if they do not match, as strcmp() does. */
int dur_glob(const char *pattern, const char *text);
/** Returns non-zero if they match. */
int dur_matches(const char *pattern, const char *text);
