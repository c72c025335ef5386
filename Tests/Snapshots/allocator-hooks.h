#include <stddef.h>
typedef struct ah_parser ah_parser;
typedef struct ah_suite { void *(*malloc_fcn)(size_t); void *(*realloc_fcn)(void *, size_t); void (*free_fcn)(void *); } ah_suite;
typedef void *(*ah_alloc_function)(void *opaque, size_t size);
typedef void (*ah_free_function)(void *opaque, void *address);
typedef struct { ah_alloc_function customAlloc; ah_free_function customFree; void *opaqueState; } ah_custom;
ah_parser *ah_parser_create(const char *encoding);
void ah_parser_free(ah_parser *parser);
/* A suite that the caller may not leave out as far as anybody says. */
ah_parser *ah_parser_create_mm(const char *encoding, const ah_suite *suite);
/**
 * @param suite The functions to allocate with, or NULL for the default.
 */
ah_parser *ah_parser_create_documented(const char *encoding, const ah_suite *suite);
/**
 * @param suite The functions to allocate with, or NULL for the default.
 */
__attribute__((nonnull)) ah_parser *ah_parser_create_nonnull(const char *encoding, const ah_suite *suite);
ah_parser *ah_parser_create_custom(ah_custom custom, unsigned version);
ah_parser *ah_parser_create_hooks(void *(*ah_malloc)(size_t, void *), void (*ah_release)(void *, void *), void *memory_data);
/* The whole process's. */
void ah_set_alloc_funcs(void *(*malloc_fn)(size_t), void (*free_fn)(void *));
int ah_set_mem_functions(void *(*alloc)(size_t), void *(*resize)(void *, size_t), void (*release)(void *));
/* A parser's. */
void ah_parser_set_alloc(ah_parser *parser, ah_alloc_function alloc, ah_free_function release, void *opaque);
/* Not an allocator: it finds something. */
int ah_parser_lookup(ah_parser *parser, void *(*find)(void *opaque, size_t index), void *opaque);
/* What NULL does here, nobody says; nor is an object its default. */
typedef struct ah_list ah_list;
ah_list *ah_list_new(const char *name);
void ah_list_free(ah_list *list, const ah_suite *suite);
typedef struct ah_pool ah_pool;
ah_pool *ah_pool_new(void);
void ah_pool_free(ah_pool *pool);
typedef struct ah_block ah_block;
ah_block *ah_pool_new_block(ah_pool *pool);
/**
 * @param pool The block's pool, or NULL for the default.
 */
void ah_block_free(ah_pool *pool, ah_block *block);
typedef struct ah_queue ah_queue;
ah_queue *ah_queue_new(void);
/**
 * @param suite What to free with, or NULL for the default.
 */
void ah_queue_free(ah_queue *queue, const ah_suite *suite);
