#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Text inside: copied, unless C may keep it, or something says that it is no text. */
typedef struct part { const char *title; int rank; } part;
typedef struct keeper keeper;
keeper *keeper_create(void);
void keeper_destroy(keeper *keeper);
part part_first(void);
int part_rank(part part);
int part_measure(const part *part);
const part *part_find(int rank);
void part_set_default(part part);
void keeper_add(keeper *keeper, const part *part);
keeper *keeper_open(const part *part);
/* May point into its argument. */
part part_parse(const char *text);

/* What is no text: a length beside it, a name for bytes, no const, a volatile one. */
typedef struct slice { const char *start; size_t length; } slice;
typedef struct blob { const char *data; } blob;
typedef struct owner { char *name; } owner;
typedef struct device { const volatile char *name; } device;
int slice_rank(slice slice);
int blob_rank(blob blob);
int owner_rank(owner owner);
int device_rank(device device);

/* Behind the end: as many as a count says; what a length counts is open, and so is which of two counts. */
typedef struct list { uint8_t count; uint16_t items[]; } list;
typedef struct old_list { int n; double values[0]; } old_list;
typedef struct message { uint32_t length; char text[]; } message;
typedef struct table { int row_count, column_count; int cells[]; } table;
int list_rank(const list *list);
const old_list *list_get(int n);
int message_rank(const message *message);
int table_rank(const table *table);
list list_by_value(list list);
void list_fill(list *list);

/* Unions: a tag by name for each member; no tag, two tags, a member without one. */
enum shape_kind { SHAPE_KIND_DOT, SHAPE_KIND_LINE };
struct shape { enum shape_kind kind; union { int dot; double line; } as; };
struct untagged { int kind; union { int dot; double line; } as; };
struct two_tags { enum shape_kind first, second; union { int dot; double line; } as; };
struct missing { enum shape_kind kind; union { int dot; double other; } as; };
struct pointing { enum shape_kind kind; union { int dot; void *line; } as; };
struct shape shape_turned(struct shape shape);
int untagged_rank(struct untagged value);
int two_tags_rank(struct two_tags value);
int missing_rank(struct missing value);
int pointing_rank(struct pointing value);

/* Large, with what only an accessor reads: absent; and by value. */
struct wide_bits { uint8_t bytes[70000]; unsigned flag : 1; };
struct wide { bool is_set; uint8_t bytes[70000]; };
int wide_bits_rank(const struct wide_bits *value);
int wide_rank(const struct wide *value);
struct wide wide_copied(struct wide value);
