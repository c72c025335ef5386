#include <stddef.h>

typedef struct feed feed;

typedef int feed_open_callback(feed *, void *client_data);
/* Returns the size of the next block, and where it is: it has to stay until the next call, or until the feed is closed. */
typedef long feed_read_callback(feed *, void *client_data, const void **buffer);
typedef int feed_close_callback(feed *, void *client_data);

feed *feed_create(void);
/* Calls close. */
void feed_free(feed *feed);

/* Calls open at once. */
int feed_connect(feed *, void *client_data, feed_open_callback *open, feed_read_callback *read,
                 feed_close_callback *close);
/* The next byte of the feed, or -1 at its end. */
int feed_take(feed *feed);

/* Asks for the values of each of some numbers, and adds them up. What it is given for a number it uses while it asks for
   those of the next, and not after that. */
long feed_sum(const feed *feed, int numbers, void (*load)(int number, size_t *count, const short **values, void *context),
              void *context);

/* Uses what the source returns as long as it may call it. */
void feed_set_source(feed *feed, const char *(*source)(void *context, unsigned offset, unsigned *length), void *context);
/* Asks the source for more, and returns how many characters it has returned so far that are no spaces. */
int feed_pull(feed *feed);

/* Nothing is said of these. */
void feed_set_loader(feed *feed, long (*load)(const void **buffer, void *context), void *context);
void feed_set_names(feed *feed, const void *(*name)(size_t *length, void *context), void *context);
/* It returns a status besides. */
void feed_set_table(feed *feed, int (*load)(const void **table, size_t *size, void *context), void *context);
/* C lets go of the closure by itself. */
void feed_set_owned(feed *feed, long (*load)(const void **buffer, void *context), void *context, void (*release)(void *context));
