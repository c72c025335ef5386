/* Shapes that look like others: ends of the contents alone, owners that are added, codes that are asked for, structs in a row. */
#include <stddef.h>
#include <stdint.h>

typedef struct {
    char *text;
    size_t used;
    size_t size;
} note;
typedef struct source source;
typedef struct report report;
typedef enum { report_no_error, report_lost, report_late } report_error;
typedef enum { no, yes } Bool;

/* `new` goes with `delete`, and `free` is for the contents. */
note *note_new(void);
void note_free(note *note);
void note_delete(note *note);

source *source_create(void);
void source_free(source *source);
/* One owner more. */
void source_keep(source *source);
void source_keep_open(source *source);

typedef struct {
    uint8_t *data;
    uint64_t length;
} fragment;
/* As many as the number says, and kept: */
source *source_fragments_create(const fragment *, uint64_t);
/* One, but kept: */
source *source_fragment_create(const fragment *fragment);
/* One, read during the call: */
void source_check(source *source, const fragment *fragment);

void report_free(report *report);
report *report_new(void);
/* Asked for, and not thrown: */
report_error report_code(const report *report);
report_error report_last_error(const report *report);
report_error report_number2err(int number);
/* Thrown: */
report_error report_send(report *report);
/** @return combination of flags, 0 on error */
int report_check(report *report);
/** @return NULL on success, or a report that must be freed with report_free() */
report *report_store(source *source);

Bool source_enabled(const source *source);
