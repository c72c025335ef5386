#include <stddef.h>
#include <stdint.h>

/* A text with a length beside it has no NUL behind it, wherever the two stand. */
struct ml_anonymous { int kind; struct { const char *name; size_t name_len; }; };
struct ml_underscore { int kind; const char *value; size_t vallen_; };
struct ml_text { const char *value; int kind; };
struct ml_outer { struct ml_text text; size_t text_len; };
struct ml_outer_by_member { struct ml_text text; size_t value_length; };
struct ml_chars { int kind; const char *value; unsigned char nchars; };
void ml_anonymous_get(struct ml_anonymous *out);
void ml_underscore_get(struct ml_underscore *out);
void ml_outer_get(struct ml_outer *out);
void ml_outer_by_member_get(struct ml_outer_by_member *out);
void ml_chars_get(struct ml_chars *out);

/* Texts like others. */
struct ml_named { struct ml_text text; int line; };
struct ml_counted { struct ml_text text; size_t parent_count; };
void ml_text_get(struct ml_text *out);
void ml_named_get(struct ml_named *out);
void ml_counted_get(struct ml_counted *out);
