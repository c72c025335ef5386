/* Callbacks that return elements to C by their address: how long C uses them, no header says. */
#include <stddef.h>
#include <stdint.h>

typedef struct source source;
typedef struct item item;
source *source_create(void);
void source_destroy(source *source);

struct position { unsigned row, column; };

/* Like that of lua, of tree-sitter, and of libarchive. */
void source_set_reader(source *source, const char *(*read)(void *data, size_t *size), void *data);
void source_set_input(
    source *source, const void *_Nonnull (*read)(void *payload, uint32_t index, struct position position, uint32_t *_Nonnull bytes_read),
    void *payload);
int source_each_block(source *source, long (*next)(void *context, const unsigned char **block), void *context);
void source_set_frames(source *source, void (*frame)(float **samples, unsigned short *count, void *context), void *context);
/* Nothing, or too little, is said of these. */
void source_set_chunks(source *source, long (*chunk)(const void **chunk, void *context), void *context);
void source_set_blobs(source *source, const void *(*blob)(size_t *length, void *context), void *context);
void source_set_pages(source *source, long (*page)(const void **page, void *context), void *context);
void source_set_rows(source *source, long (*row)(const void **row, void *context), void *context);
/* The callback makes or lends an object; elements that are numbers of elements; or several things. */
void source_set_items(source *source, long (*item)(item **item, void *context), void *context);
void source_set_sizes(source *source, int (*sizes)(const size_t **sizes, void *context), void *context);
void source_set_pair(source *source, long (*pair)(const void **first, const void **second, void *context), void *context);
void source_set_status(source *source, int (*load)(const void **data, size_t *size, void *context), void *context);
/* On threads of its own. */
void source_start_thread(source *source, long (*next)(const void **block, void *context), void *context);
