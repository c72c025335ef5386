#include <stdint.h>

typedef struct doc doc;
doc *doc_create(void);
void doc_free(doc *doc);

typedef int doc_boolean;
typedef uint32_t BOOL;
typedef struct boolean_node doc_boolean_node;
typedef int boolean_operation;

/* By type. */
doc_boolean doc_open(const doc *doc);
void doc_lock(doc *doc, BOOL locked);
/** @return -1 on error, 0 if there is none */
BOOL doc_message(doc *doc);
/* No truth value: it chooses between union and difference. */
void doc_combine(doc *doc, boolean_operation operation);
const doc_boolean_node *doc_node(const doc *doc);

/* By name. */
int doc_is_empty(const doc *doc);
int doc_entry_is_set(const doc *doc, int entry);
/** @return 1 if the document is readable, 0 if it isn't, an error code if it is corrupted */
int doc_is_readable(const doc *doc);
int doc_enable(doc *doc);
int doc_frame(doc *doc, uint32_t can_id);
void doc_configure(doc *doc, uint32_t enable_mask, int enable_spelling, int is_final);

/* By documentation. */
/** Returns nonzero if the document was changed. */
int doc_changed(const doc *doc);
/** @return one if there are footnotes, or 0 */
int doc_notes(const doc *doc);
/** @return TRUE if printed */
int doc_printed(const doc *doc);
/** @return non-zero if an error occurred */
int doc_failed(const doc *doc);
/** @return the number of pages, 1 if it is empty, 0 if it is closed */
int doc_pages(const doc *doc);
/** @return 1 if a comes first, 0 if they are equal, 2 otherwise */
int doc_order(const doc *doc, int other);
/**
 * @param landscape whether to turn the page
 * @param color non-zero for colour
 * @param duplex whether to print on both sides (0: no, 1: by the long edge, 2: by the short edge)
 */
void doc_print(doc *doc, int landscape, int color, int duplex);
