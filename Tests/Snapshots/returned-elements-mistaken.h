/* What annotations cannot say of elements that callbacks return. */
#include <stddef.h>

typedef struct source source;
source *source_create(void);
void source_destroy(source *source);

void source_set_reader(source *source, const char *(*read)(void *data, size_t *size), void *data);
void source_set_counter(source *source, int (*count)(int number, void *context), void *context);
void source_set_blocks(source *source, long (*next)(const void **block, void *context), void *context);
