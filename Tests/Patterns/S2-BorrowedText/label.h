#ifndef LABEL_H
#define LABEL_H

typedef struct label label;

label *label_create(const char *text);
void label_destroy(label *label);
/** Belongs to the label, and is freed when the text changes. */
const char *label_text(const label *label);
/** The text is copied. */
int label_set_text(label *label, const char *text);
/** Bytes that are no UTF-8. */
const char *label_garbage(const label *label);
/** The part of a path behind its last slash, which stands in the path itself. */
const char *label_basename(const char *path);

#endif
