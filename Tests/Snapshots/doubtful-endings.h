#include <stddef.h>

/* Names belong to the document: what frees an outline alone would free them too. */
typedef struct vel_document vel_document;
typedef struct vel_outline vel_outline;

vel_document *vel_new_document(void);
void vel_free_document(vel_document *document);

vel_outline *vel_new_outline(void);
vel_outline *vel_copy_outline(const vel_outline *outline);
vel_outline *vel_copy_document_outline(vel_document *document, const vel_outline *outline);
void vel_free_outline(vel_outline *outline);
void vel_free_document_outline(vel_document *document, vel_outline *outline);

/* The copy refers to its document as long as it lives: that is kept; the original is not. */
typedef struct vel_node vel_node;

vel_node *vel_new_node(void);
vel_node *vel_copy_node(const vel_node *node);
vel_node *vel_document_copy_node(const vel_node *node, vel_document *document);
void vel_free_node(vel_node *node);

/* What frees one leaves the rest of a list. */
typedef struct vel_space vel_space;

vel_space *vel_new_space(void);
vel_space *vel_copy_spacing_list(const vel_space *first);
void vel_free_space(vel_space *space);
void vel_free_space_list(vel_space *first);

typedef struct vel_store vel_store;

/**
 * Make a store without a shelf.
 *
 * Before the store can be used, a shelf must be set using `vel_store_set_shelf()`.
 */
vel_store *vel_store_new(void);
vel_store *vel_store_open(const char *path);
void vel_store_free(vel_store *store);

/* A guard ends with a scope: another order, or thread, is none of C's. */
typedef struct vel_gate vel_gate;
typedef struct vel_gate_guard vel_gate_guard;

vel_gate *vel_gate_new(void);
void vel_gate_free(vel_gate *gate);
vel_gate_guard *vel_gate_guard_new(vel_gate *gate);
void vel_gate_guard_free(vel_gate_guard *guard);
