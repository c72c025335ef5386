#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* An arena: its nodes end with it. */
typedef struct pool pool;
typedef struct pool_node { int value; struct pool_node *link; } pool_node;
typedef struct pool_list pool_list;
typedef struct pool_note pool_note;

pool *pool_new(void);
void pool_free(pool *pool);
void pool_clear(pool *pool);
/* An unknown verb: it may move the nodes. */
void pool_frobnicate(pool *pool);
void pool_tag(pool *pool, int tag);
pool_node *pool_add_node(pool *pool, int value);
pool_node *pool_node_sibling(const pool_node *node);
void pool_node_link(pool_node *node, pool_node *other);
int pool_node_equals(const pool_node *node, const pool_node *other);
void pool_set_root(pool *pool, pool_node *root);
/* Ends one node. */
void pool_node_remove(pool_node *node);
void pool_node_free(pool_node *node);
/* Belongs to nothing that it takes. */
pool_node *pool_default_node(void);
/* Const, while others are not. */
const pool_node *pool_peek(const pool *pool);
/* Nothing says who frees it. */
pool_note *pool_note_of(pool *pool);

/* All of them const. */
const pool_list *pool_lists(const pool *pool);
const pool_list *pool_list_next(const pool_list *list);
/* Keeps what a later call may end. */
typedef struct pool_walk pool_walk;
pool_walk *pool_walk_new(const pool_list *list);
void pool_walk_free(pool_walk *walk);

/* A value that points into the pool. */
typedef struct { uint32_t index; const pool *owner; } pool_place;
pool_place pool_first_place(const pool *pool);
pool_place pool_place_next(pool_place place);
bool pool_place_is_null(pool_place place);
int pool_place_value(pool_place place);
pool_place pool_place_between(pool_place first, pool_place second);
void pool_place_move(pool_place *place);
pool_place pool_place_default(void);

/* Values that own memory, or whose pointers may. */
typedef struct { const pool *owner; const char *text; } pool_text;
pool_text pool_get_text(const pool *pool);
void pool_text_dispose(pool_text text);
typedef struct { const pool *owner; char *text; } pool_copy;
pool_copy pool_get_copy(const pool *pool);
