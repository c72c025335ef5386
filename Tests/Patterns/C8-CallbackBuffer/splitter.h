#include <stddef.h>

typedef struct splitter splitter;
typedef struct { unsigned char level; short gain; } sample;

splitter *splitter_create(void);
void splitter_destroy(splitter *splitter);

/* data is valid during the call of chunk only, and NULL where size is 0. */
void splitter_each_chunk(const splitter *splitter, void (*chunk)(const void *data, size_t size, void *arg), void *arg);
void splitter_each_word(const splitter *splitter, void (*word)(const char *text, int index, void *arg), void *arg);
void splitter_each_run(const splitter *splitter, void (*run)(const sample *samples, int count, void *arg), void *arg);
