#include <stddef.h>

typedef struct source source;
source *source_new(void);
void source_free(source *source);
typedef struct sink sink;
sink *sink_new(void);
void sink_free(sink *sink);
typedef struct once once;
once *once_new(void);
void once_free(once *once);

int source_read(source *, const char *, size_t, sink *);
int source_copy_to(source *source, sink *sink);
int source_offer(source *source, sink *sink);
int source_feed(source *source, once *once);
void source_watch(source *source, sink *sink, void (*watch)(void *data), void *data);
