#include <stddef.h>

typedef struct note note;
typedef struct pad pad;
pad *pad_create(void);
void pad_destroy(pad *pad);
note *note_create(void);
void note_destroy(note *note);

/** The result must be freed with note_destroy(). */
note *pad_top(pad *pad);
/** Returns a new note. Do not free it: it belongs to the pad. */
note *pad_new_note(pad *pad);
/** Returns text that the caller must free. */
const char *pad_title(const pad *pad);
/** Does NOT take ownership of the note. */
int pad_check(pad *pad, note *note);
/** The pad takes ownership of the note. */
int pad_check_in(pad *pad, note *note);
/** The note must outlive the pad. */
int pad_show(pad *pad, note *note);
/** The note need not outlive the call. */
int pad_count_words(pad *pad, note *note);
/** The data is not copied. */
int pad_examine(pad *pad, const unsigned char *data, size_t size);
/** The data is copied, so it may be freed afterwards. */
int pad_import_copy(pad *pad, const unsigned char *data, size_t size);
/** @return (transfer none): the current note */
note *pad_create_default(pad *pad);
/** @return (transfer full): a note */
note *pad_make(pad *pad);
