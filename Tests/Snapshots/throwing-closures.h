/* Closures that throw, of those that an object keeps, or that share a context. */
#include <stddef.h>

typedef struct feed feed;
feed *feed_create(void);
void feed_destroy(feed *feed);
int feed_run(feed *feed);
int feed_step(feed *feed);

/* Kept one by one. */
void feed_set_filter(feed *feed, int (*filter)(int number, void *context), void *context);
void feed_set_source(feed *feed, const char *(*read)(void *context, size_t *length), void *context);
int feed_add_sink(feed *feed, int (*sink)(const void *bytes, size_t length, void *context), void *context);
/* Called at once, with a buffer to fill. */
int feed_each(const feed *feed, size_t (*read)(char *buffer, size_t size, void *context), void *context);
/* What it returns is to be freed, or C lets go of the closure, or calls it on other threads, or it returns nothing. */
void feed_free_text(char *text);
char *feed_describe(feed *feed, int (*name)(int number, void *context), int (*value)(int number, void *context), void *context);
void feed_set_owned(feed *feed, int (*owned)(int number, void *context), void *context, void (*release)(void *context));
void feed_set_shared(feed *feed, int (*shared)(int number, void *context), void *context);
void feed_set_logger(feed *feed, void (*logger)(int number, void *context), void *context);

/* No function throws what closures of these throw. */
typedef struct pipe pipe;
typedef struct {
    int (*open)(void *user_data);
    long (*read)(void *buffer, long size, void *user_data);
    void *user_data;
} pipe_functions;
pipe *pipe_create(const pipe_functions *functions);
void pipe_destroy(pipe *pipe);
int pipe_run(pipe *pipe);
