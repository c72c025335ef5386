#include <stddef.h>
#include <stdint.h>

/* What C reads or writes goes on behind what the types show. */

typedef struct hid_loader hid_loader;
hid_loader *hid_loader_new(void);
void hid_loader_free(hid_loader *loader);

/* The struct that stands in for one that nobody sees. */
struct hid_doc { int _opaque; };
int hid_doc_errors(const struct hid_doc *doc);

/* This one is what it shows: C gets it by value. */
struct hid_mark { int dummy; };
int hid_mark_line(const struct hid_mark *mark);
int hid_mark_column(struct hid_mark mark);

/* An array without a length, from before there were any. */
struct hid_list { int count; int values[1]; };
int hid_list_sum(const struct hid_list *list);

/* One value, which nothing counts. */
struct hid_cell { int row; int values[1]; };
int hid_cell_sum(const struct hid_cell *cell);

/* From before `const`: C reads the buffer. */
int hid_loader_write(hid_loader *loader, unsigned char *buf, unsigned int size);
/* Named for what it writes into the buffer. */
long hid_loader_write_header(const hid_loader *loader, unsigned char *buf, size_t size);

/* Places in a text. */
int hid_loader_add_part(hid_loader *loader, const char *stuff, size_t from, size_t count);
int hid_char_at(const char *text, size_t index);
uint32_t hid_hash_from(const char *text, int start);
/* Not in the text: there is something else that the number may be about. */
int hid_loader_set_label(hid_loader *loader, const char *label, int index);
/* How, not where. */
int hid_compare(const char *text, int mode);

/* Several numbers behind the name of one. */
void hid_loader_get_levels(hid_loader *loader, int *level);
/**
 * Asks for the length.
 *
 * @param loader the loader
 * @param[out] len length of every row
 */
void hid_loader_query_rows(hid_loader *loader, size_t *len);
void hid_loader_get_size(hid_loader *loader, int *width, int *height);

/* A status does not say that C checks an index. */
size_t hid_loader_get_part_count(const hid_loader *loader);
typedef enum { HID_OK, HID_ERROR_READ, HID_ERROR_MEMORY } hid_error;
hid_error hid_loader_mute_part(hid_loader *loader, size_t part_index);
